import type { Headers } from "./site-headers.ts";
import { embedFolders, everyFile, framed, hashedFolder, neverChanging, unframed } from "./site-headers.ts";

/**
 * `_headers`, as Netlify and Cloudflare Pages read it, for a site with these addresses (`/unit/x/`), served under `base`
 * (`/` or `/folder/`). Hosts differ in what they make of a header that two fitting rules name, so no address gets a header
 * twice: the rules of framing name each part of the site but the embeds.
 */
export function formatHeadersFile(paths: readonly string[], base: string): string {
  const prefix = base.replace(/\/$/, "");
  const parts = [...new Set(paths.map(partOf))].filter((part) => !isEmbed(part)).sort();
  const rules: [string, Headers][] = [
    ["/*", everyFile],
    [`${hashedFolder}*`, neverChanging],
    ...["/404.html", ...parts].map((part): [string, Headers] => [part, unframed]),
    ...embedFolders.map((folder): [string, Headers] => [`${folder}*`, framed]),
  ];
  return rules.map(([part, headers]) => `${prefix}${part}\n${lines(headers)}`).join("\n");
}

/** `/unit/x/` → `/unit/*`; the two home pages stand for themselves alone. */
function partOf(path: string): string {
  const [, language = "", part = ""] = /^(\/en)?\/([^/]*)/.exec(path) ?? [];
  return part === "" ? `${language}/` : `${language}/${part}/*`;
}

function isEmbed(part: string): boolean {
  return embedFolders.some((folder) => part === `${folder}*`);
}

function lines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("");
}

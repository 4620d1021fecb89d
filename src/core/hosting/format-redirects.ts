import type { MovedAddress } from "./moved-addresses.ts";

/** The old addresses as each kind of host reads them, by the name of the file beside the pages. All are there, though nothing may have moved. */
export function redirectFiles(moved: readonly MovedAddress[], base: string): ReadonlyMap<string, string> {
  const prefix = base.slice(0, -1);
  const pairs = moved.map(({ from, to }) => ({ from: `${prefix}${from}`, to: `${prefix}${to}` }));
  return new Map([
    // Netlify, Cloudflare Pages and GitLab Pages.
    ["_redirects", lines(pairs.map(({ from, to }) => `${from} ${to} 301`))],
    // Lines of a `map`, and of a Caddyfile: see scripts/hosting/.
    ["_pengalihan.nginx", lines(pairs.map(({ from, to }) => `"${from}" "${to}";`))],
    // Caddy refuses a file in which nothing stands.
    ["_pengalihan.caddy", `# pengalihan.csv\n${lines(pairs.map(({ from, to }) => `redir ${from} ${to} 301`))}`],
  ]);
}

/** The files that servers read and visitors are not sent. */
export const serverFiles = ["/_headers", "/_redirects", "/_pengalihan.nginx", "/_pengalihan.caddy"] as const;

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltSite } from "#core/offline/offline-page.ts";
import { dataScript, offlinePage, offlineStyle, scriptAddresses, shimPath } from "#core/offline/offline-page.ts";
import { baseOfSite } from "./base-of-site.ts";
import { plainScripts } from "./plain-scripts.ts";
import { sitePaths } from "./verify-site/site-file.ts";
import type { Packed } from "./write-zip.ts";

/** What only servers and robots read. */
const forServers = /^(?:_[^/]*|robots\.txt|security\.txt|sitemap[^/]*|404\.html|catatan-terbit\.json)$/;
const start =
  '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=index.html"><title>Portal</title>';

/** The files of a built site as they open from a disk, one by one in the order of their paths. */
export async function offlineFiles(site: string): Promise<Iterable<Packed>> {
  const paths = sitePaths(site).filter((path) => !forServers.test(path));
  const built: BuiltSite = { base: baseOfSite(site), files: new Set(paths) };
  const scripts = await plainScripts(site, [...moduleScripts(site, built)]);
  return packed(site, built, scripts);
}

function* packed(site: string, built: BuiltSite, scripts: ReadonlyMap<string, string>): Generator<Packed> {
  const text = (path: string): string => readFileSync(join(site, path), "utf8");
  const read = filesForScripts(site, built);
  yield { path: "buka.html", content: `${start}<a href="index.html">index.html</a>\n` };
  if (scripts.size > 0) {
    const shim = readFileSync(new URL("offline-shim.js", import.meta.url), "utf8");
    yield { path: shimPath, content: `(() => {\n${shim}})();\n` };
  }
  for (const path of built.files) {
    if (path.endsWith(".html")) yield { path, content: offlinePage(path, text(path), built) };
    else if (path.endsWith(".css")) yield { path, content: offlineStyle(path, text(path), built) };
    else yield { path, content: scripts.get(path) ?? readFileSync(join(site, path)) };
    if (read(path)) yield { path: `${path}.js`, content: dataScript(text(path)) };
  }
}

/** Whether a script of some page reads a file: its page names it, or what its address begins with. */
function filesForScripts(site: string, built: BuiltSite): (path: string) => boolean {
  const named = new Set<string>();
  for (const text of pagesWithScripts(site, built)) for (const one of scriptAddresses(text, built.base)) named.add(one);
  const starts = [...named].filter((one) => one !== "" && one !== "en/");
  return (path) => path.endsWith(".json") && starts.some((start) => path.startsWith(start));
}

function moduleScripts(site: string, built: BuiltSite): Set<string> {
  const found = new Set<string>();
  for (const text of pagesWithScripts(site, built)) {
    for (const [, source = ""] of text.matchAll(/<script type="module" src="([^"]*)"/g)) {
      found.add(source.slice(built.base.length));
    }
  }
  return found;
}

function* pagesWithScripts(site: string, { files }: BuiltSite): Generator<string> {
  for (const path of files) {
    if (!path.endsWith(".html")) continue;
    const text = readFileSync(join(site, path), "utf8");
    if (text.includes('<script type="module"')) yield text;
  }
}

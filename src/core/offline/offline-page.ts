import { relativeLink } from "#core/catalogue/link.ts";

/** A built site: what its addresses begin with, and its files by path under it. */
export type BuiltSite = { base: string; files: ReadonlySet<string> };

/** Where the script lies that stands in for what a browser refuses to a page from a disk. */
export const shimPath = "_astro/luring.js";

const linked = /\s(href|src|action|poster|content|data-[a-z-]+)="(0; url=)?(\/[^"]*)"/g;
const moduleScript = /<script type="module" src="([^"]*)"><\/script>/g;
const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/;

/**
 * A page (`unit/x/index.html`) that opens from a disk: links are relative and name the file they lead to, scripts are
 * plain ones, since a browser loads no module from a disk, and the content policy names files of the disk.
 */
export function offlinePage(path: string, text: string, site: BuiltSite): string {
  const shim = `<script defer src="${relativeLink(`/${path}`, `/${shimPath}`)}"></script>`;
  let scripts = 0;
  return text
    .replace(linked, (whole, name: string, before: string | undefined, address: string) => {
      const link = offlineLink(path, address, { ...site, isStart: name.startsWith("data-") });
      return link === null ? whole : ` ${name}="${before ?? ""}${link}"`;
    })
    .replace(moduleScript, (_, source: string) => {
      scripts += 1;
      return `${scripts === 1 ? shim : ""}<script defer src="${source}"></script>`;
    })
    .replace(policy, (_, start: string, rules: string) => `${start}${rules.replaceAll("'self'", "'self' file:")}"`);
}

/** What scripts of a page are told of: files under the site, or what addresses of such files begin with. */
export function scriptAddresses(text: string, base: string): string[] {
  const named = text.matchAll(/\sdata-[a-z-]+="(\/[^"]*)"/g);
  return Array.from(named, ([, address = ""]) => address)
    .filter((address) => address.startsWith(base))
    .map((address) => address.slice(base.length));
}

/** A style sheet whose addresses are relative. */
export function offlineStyle(path: string, text: string, site: BuiltSite): string {
  return text.replace(/url\((["']?)(\/[^"')]+)\1\)/g, (whole, _, address: string) => {
    const link = offlineLink(path, address, { ...site, isStart: false });
    return link === null ? whole : `url("${link}")`;
  });
}

/** A file as a script that hands its text over: a page from a disk may read no file, but may load a script. */
export function dataScript(text: string): string {
  return `portalLuring(${JSON.stringify(text)});\n`;
}

type LinkSite = BuiltSite & { isStart: boolean };

/** Null for what leads to no file of the site. `isStart`: a script may add a name to the address. */
function offlineLink(from: string, address: string, { base, files, isStart }: LinkSite): string | null {
  const [, whole = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const inside = whole.startsWith(base) ? whole.slice(base.length) : whole === base.slice(0, -1) ? "" : null;
  if (inside === null) return null;
  if (isStart && !files.has(inside)) {
    const begins = files.values().some((file) => file.startsWith(inside));
    return begins ? `${relativeLink(`/${from}`, `/${inside}_`).slice(0, -1) || "./"}${rest}` : null;
  }
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  return files.has(decodeURI(file)) ? relativeLink(`/${from}`, `/${file}`) + rest : null;
}

import { posix } from "node:path";
import { readSiteFile } from "./site-file.ts";
import type { SiteIssue } from "./site-issue.ts";
import type { SiteContext, SiteRule } from "./site-rule.ts";

const attributes = /\s(href|src|srcset|poster|id)="([^"]*)"/g;
const styleAddresses = /url\(\s*["']?([^"')]+)/g;

/** Where a link leads inside the site: a file, and a place on it or "". */
type Target = { file: string; fragment: string };

/** Every link and asset inside the site leads to a file, and every fragment to an id on it. */
export function resolvingLinks(context: SiteContext): SiteRule {
  /** Fragments on other pages, by page; each with a file that links to it. */
  const later = new Map<string, Map<string, string>>();
  return {
    *file({ path, kind, text }) {
      if (kind !== "page" && kind !== "style") return;
      const { links, ids } = kind === "page" ? ofPage(text) : { links: ofStyle(text), ids: new Set<string>() };
      for (const link of links) {
        const target = resolve(link, path, context);
        if (target === null) continue;
        if (!context.files.has(target.file)) yield broken(path, link);
        else if (target.fragment === "") continue;
        else if (target.file !== path) remember(later, target, path);
        else if (!ids.has(target.fragment)) yield broken(path, link);
      }
    },
    *whole() {
      for (const [file, fragments] of later) {
        const { ids } = ofPage(readSiteFile(context.folder, file)?.text ?? "");
        for (const [fragment, from] of fragments) if (!ids.has(fragment)) yield broken(from, `${file}#${fragment}`);
      }
    },
  };
}

function ofPage(text: string): { links: string[]; ids: Set<string> } {
  const links: string[] = [];
  const ids = new Set<string>();
  for (const [, name, value = ""] of text.matchAll(attributes)) {
    if (name === "id") ids.add(value);
    else if (name === "srcset") links.push(...value.split(",").map((part) => part.trim().split(" ")[0] ?? ""));
    else links.push(value);
  }
  return { links, ids };
}

function ofStyle(text: string): string[] {
  return Array.from(text.matchAll(styleAddresses), (match) => match[1] ?? "");
}

/** Null for an address outside the site. */
function resolve(link: string, from: string, { address, base }: SiteContext): Target | null {
  const plain = link.includes("&") ? link.replaceAll("&amp;", "&").replaceAll("&#38;", "&") : link;
  const own =
    address !== "" && plain.startsWith(`${address}/`) ? base.slice(0, -1) + plain.slice(address.length) : plain;
  if (own.startsWith("//") || /^[a-z][a-z0-9+.-]*:/i.test(own)) return null;
  const [whole = "", fragment = ""] = own.split("#", 2);
  const path = decoded(whole.split("?", 1)[0] ?? "");
  if (path === "") return { file: from, fragment: decoded(fragment) };
  const inside = path.startsWith("/") ? withoutBase(path, base) : posix.join(posix.dirname(from), path);
  return { file: inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside, fragment: decoded(fragment) };
}

function withoutBase(path: string, base: string): string {
  if (path.startsWith(base)) return path.slice(base.length);
  return path === base.slice(0, -1) ? "" : `..${path}`;
}

function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function remember(later: Map<string, Map<string, string>>, { file, fragment }: Target, from: string): void {
  const fragments = later.get(file) ?? new Map<string, string>();
  if (!fragments.has(fragment)) fragments.set(fragment, from);
  later.set(file, fragments);
}

function broken(file: string, link: string): SiteIssue {
  return { cause: "tool", file, text: { id: `tautan putus: ${link}`, en: `broken link: ${link}` } };
}

import { createHash } from "node:crypto";
import type { PublicationRecord } from "#core/publication/publication-record.ts";
import type { SiteFile } from "./verify-site/site-file.ts";

/** Hashes of what pages say, and of what stands around it on all of them. */
export type PageHashes = Pick<PublicationRecord, "frame" | "pages">;

/**
 * Gathers the hashes of pages by address. Only `<main>` counts for a page, so that a new date at the foot of every page
 * does not make every page a changed one; that part is hashed once, from the front page.
 */
export function pageHasher(): { see: (file: SiteFile) => void; hashes: () => PageHashes } {
  const pages: Record<string, string> = {};
  let frame = "";
  return {
    see: ({ path, kind, text }) => {
      if (kind !== "page") return;
      const [from, to] = [text.indexOf("<main"), text.lastIndexOf("</main>")];
      const whole = from < 0 || to < from;
      pages[`/${path.replace(/(^|\/)index\.html$/, "$1")}`] = shortHash(whole ? text : text.slice(from, to));
      if (path === "index.html") frame = whole ? "" : shortHash(text.slice(0, from) + text.slice(to));
    },
    hashes: () => ({ frame, pages }),
  };
}

/** SHA-256 as hexadecimal digits. */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function shortHash(text: string): string {
  return hashText(text).slice(0, 12);
}

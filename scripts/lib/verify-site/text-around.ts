import type { SiteFile } from "./site-file.ts";

const cellEnd = /[",;\t\r\n]/;

/**
 * The text of a file that a position stands in: between two tags of a page, or within one cell of a table. Null inside
 * a tag: what a page draws is full of digits, and its attributes repeat the text.
 */
export function textAround({ kind, text }: SiteFile, position: number): string | null {
  if (kind === "page" || kind === "markup") {
    const close = text.lastIndexOf(">", position);
    if (text.lastIndexOf("<", position) > close) return null;
    const end = text.indexOf("<", position);
    return text.slice(close + 1, end < 0 ? text.length : end);
  }
  let start = position;
  while (start > 0 && !cellEnd.test(text[start - 1] ?? "")) start -= 1;
  let end = position;
  while (end < text.length && !cellEnd.test(text[end] ?? "")) end += 1;
  return text.slice(start, end);
}

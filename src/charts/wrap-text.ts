import { textWidth } from "./text-size.ts";

/**
 * A text in lines no wider than `width`, cut at spaces; a word that is wider alone, or what exceeds the last line
 * allowed (`most`), ends in an ellipsis. `indent` is kept free at the start of the first line. Never empty.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  { most = Number.POSITIVE_INFINITY, indent = 0 } = {},
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width - indent : width;
    if (line === "" || textWidth(longer, size) <= room || lines.length + 1 >= most) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines.map((each) => shorten(each, width, size));
}

/** The text itself where it fits, else its beginning with an ellipsis. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const room = width - textWidth("…", size);
  let kept = "";
  let used = 0;
  for (const letter of text) {
    used += textWidth(letter, size);
    if (used > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

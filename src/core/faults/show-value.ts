const longest = 80;
// C0, DEL, C1, soft hyphen, zero-width and bidi controls, line and paragraph separators, BOM, lone surrogates, specials.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu;

/** A raw value as it may be shown anywhere: in quotation marks, at most 80 characters, nothing invisible left. */
export function showValue(text: string): string {
  return `"${escapeInvisible(shorten(text).replace(/["\\]/g, "\\$&"))}"`;
}

/** Control, bidi and zero-width characters as `\u{…}`, so that no terminal or page obeys them. */
export function escapeInvisible(text: string): string {
  return text.replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  return `${Array.from(text.slice(0, longest * 2))
    .slice(0, longest - 1)
    .join("")}…`;
}

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const oddBlank = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** A heading as it is compared: letter case, blanks, `_`, `-` and invisible characters do not matter. */
export function foldHeading(heading: string): string {
  return stripInvisible(heading)
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}

/** Without zero-width and direction marks, soft hyphens and byte-order marks; other blanks become plain ones. */
export function stripInvisible(text: string): string {
  return text.replace(invisible, "").replace(oddBlank, " ");
}

/** The same text with every character that `stripInvisible` would touch written out: `nama\u{a0}unit`. */
export function showInvisible(text: string): string {
  return text.replace(invisible, codeOf).replace(oddBlank, codeOf);
}

function codeOf(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}

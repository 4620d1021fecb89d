/** A heading as it is compared: letter case, blanks, `_`, `-` and invisible characters do not matter. */
export function foldHeading(heading: string): string {
  return stripInvisible(heading)
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}

/** Without zero-width characters, soft hyphens and byte-order marks; other blanks become plain ones. */
export function stripInvisible(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/[\u00a0\u2007\u202f]/g, " ");
}

const notInWords = /[^\p{L}\p{N}]+/u;

/**
 * The words of a text for comparing: letters and digits only, in lower case, without accents. A hyphen parts words, so
 * that `anak-anak` is `anak` twice.
 */
export function foldWords(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return folded.split(notInWords).filter((word) => word !== "");
}

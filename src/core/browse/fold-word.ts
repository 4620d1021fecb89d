/** A word of a text: its folded form, and where it stands in the text as written. */
export type FoundWord = { word: string; start: number; end: number };

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, folded, in order. A hyphen parts words (`anak-anak`), an apostrophe does not (`Ma'arif`). */
export function wordsOf(text: string): FoundWord[] {
  const words: FoundWord[] = [];
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const word = foldWord(written);
    if (word !== "") words.push({ word, start: index, end: index + written.length });
  }
  return words;
}

/** The same words as written, without their places: quicker for long texts. */
export function writtenWords(text: string): readonly string[] {
  return text.match(wordPattern) ?? [];
}

/** Lower case, without accents and apostrophes, one spelling for letters that look alike (full width, ligatures). */
export function foldWord(written: string): string {
  // Most words are plain already, and normalising them is what takes the time.
  if (/^[a-z0-9]*$/.test(written)) return written;
  if (/^[A-Za-z0-9]*$/.test(written)) return written.toLowerCase();
  return written
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** A name as it is compared: letters and digits only, without letter case and accents; `words` are its distinct words. */
export type FoldedName = { compact: string; words: ReadonlySet<string> };

const fillers = new Set(["dan", "di", "ke", "dari", "yang", "untuk", "dengan", "pada", "the", "of", "and", "for"]);

/** A name without any letter or digit is compared as it is typed. */
export function foldName(name: string): FoldedName {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    // Upwards first, since a name in capitals has SS for ß.
    .toUpperCase()
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const compact = words.join("");
  return {
    compact: compact === "" ? name.trim() : compact,
    words: new Set(words.filter((word) => !fillers.has(word))),
  };
}

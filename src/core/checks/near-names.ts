import { withinEdits } from "./within-edits.ts";

/** A name made ready to be compared with many others. */
export type FoldedName = {
  /** Letters and digits only, as `distinctNames` compares them. */
  plain: string;
  /** Words without grammar and without marks, and the same sorted and joined. */
  words: readonly string[];
  sorted: string;
  /** The words before a bracket, joined, and whether any stand inside one. */
  head: string;
  hasBracket: boolean;
  /** Numbers, single letters and Roman numerals in order: what tells members of a series apart. */
  marks: string;
};

const grammar = new Set(["dan", "di", "ke", "dari", "untuk", "yang", "dengan", "bagi", "pada", "aplikasi", "inovasi"]);
const mark = /^(?:.*\d.*|.|[ivx]+)$/;
/** Shorter words and names are often acronyms, of which one letter makes another (SIMPEL, SIMPEG). */
const shortestWord = 5;
const shortestSingleWord = 8;
const shortestName = 10;

export function foldName(name: string): FoldedName {
  const all = spaced(name);
  const bracket = name.search(/[([]/);
  const words = wordsOf(all);
  const head = bracket === -1 ? words : wordsOf(spaced(name.slice(0, bracket)));
  const plainWords = words.filter((word) => !mark.test(word));
  return {
    plain: all.replaceAll(" ", ""),
    words: plainWords,
    sorted: plainWords.toSorted().join(" "),
    head: head.join(""),
    hasBracket: head.length < words.length,
    marks: words.length === plainWords.length ? "" : words.filter((word) => mark.test(word)).join(" "),
  };
}

/**
 * Whether two names, not the same, probably mean one thing: the same words in another order, the same but for what
 * stands in brackets, or a slip of one or two letters in one long word or in the spacing. Names that differ in a number,
 * a single letter or a Roman numeral are members of a series and never near.
 */
export function areNear(a: FoldedName, b: FoldedName): boolean {
  if (a.marks !== b.marks || a.plain === b.plain) return false;
  if (a.hasBracket !== b.hasBracket && a.head === b.head) return a.head.length >= shortestWord;
  if (a.words.length === b.words.length)
    return (a.sorted === b.sorted && a.words.length > 0) || isSlip(a.words, b.words);
  const [one, other] = [a.words.join(""), b.words.join("")];
  return Math.min(one.length, other.length) >= shortestName && withinEdits(one, other, 1);
}

/** Whether exactly one word differs, and only by a slip; both have as many words. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  let at = -1;
  for (let index = 0; index < a.length; index++) {
    if (a[index] === b[index]) continue;
    if (at !== -1) return false;
    at = index;
  }
  const [one, other] = [a[at], b[at]];
  if (one === undefined || other === undefined) return false;
  const length = Math.min(one.length, other.length);
  const isLong = a.length === 1 ? length >= shortestSingleWord : length >= shortestWord && lettersIn(a) >= shortestName;
  return isLong && withinEdits(one, other, length >= 10 ? 2 : 1);
}

function lettersIn(words: readonly string[]): number {
  return words.reduce((length, word) => length + word.length, 0);
}

function wordsOf(text: string): string[] {
  return text.split(" ").filter((word) => word !== "" && !grammar.has(word));
}

function spaced(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

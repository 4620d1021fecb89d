import { decodeHolders } from "./holders-code.ts";
import type { QueryWord } from "./parse-query.ts";
import type { WordsFile } from "./search-files.ts";
import { splitKeys } from "./search-files.ts";
import { inName, levelCount } from "./word-key.ts";

/** Keys that were fetched, with their encoded holders. */
export type KnownWords = ReadonlyMap<string, string>;

export function readWords({ keys, holders }: Pick<WordsFile, "keys" | "holders">): [key: string, holders: string][] {
  const codes = holders.split(".");
  return splitKeys(keys).map((key, at) => [key, codes[at] ?? ""]);
}

/**
 * Documents that answer every word, each with how well: the sum over the words of 1 for a related word in the text,
 * 2 for the word itself there, and four times as much in the name. No words give no documents.
 */
export function findDocuments(words: readonly QueryWord[], known: KnownWords): Map<number, number> {
  const [first, ...others] = words.map((word) => documentsOf(word, known));
  let found = first ?? new Map<number, number>();
  for (const answers of others) {
    const both = new Map<number, number>();
    for (const [document, points] of found) {
      const more = answers.get(document);
      if (more !== undefined) both.set(document, points + more);
    }
    found = both;
  }
  return found;
}

/** Points of a level: 1, 2, 4, 8. */
const pointsOf = (level: number): number => 2 ** level;

function documentsOf(query: QueryWord, known: KnownWords): Map<number, number> {
  const found = new Map<number, number>();
  const add = (code: string | undefined, asWritten: boolean): void => {
    for (const holder of decodeHolders(code ?? "")) {
      const document = Math.floor(holder / levelCount);
      const level = holder % levelCount;
      // A word found by its root or its beginning is a related one, however it stands there.
      const points = pointsOf(asWritten ? level : level - (level % inName));
      if (points > (found.get(document) ?? 0)) found.set(document, points);
    }
  };
  add(known.get(query.word), true);
  for (const root of query.roots) if (root !== query.word) add(known.get(root), false);
  if (query.open) {
    for (const [key, code] of known) if (key !== query.word && key.startsWith(query.word)) add(code, false);
  }
  return found;
}

import { foldWord, writtenWords } from "./fold-word.ts";
import type { WordKey } from "./word-key.ts";
import { inName, levelCount } from "./word-key.ts";
import { wordRoots } from "./word-roots.ts";

/** What is searched of one document; its place in the list is its number. */
export type SearchedText = { name: string; text: string };

/** Documents that hold one word, ascending, each as `document * levelCount + level`. */
type Holders = number[];

/** Every word and every root of the documents by code units, each with its documents in order. */
export function buildWordKeys(documents: readonly SearchedText[]): WordKey[] {
  const byKey = new Map<string, { holders: Holders; asWritten: 0 | 1 }[]>();
  const note = (key: string, holders: Holders, asWritten: 0 | 1): void => {
    const known = byKey.get(key);
    if (known) known.push({ holders, asWritten });
    else byKey.set(key, [{ holders, asWritten }]);
  };
  for (const [word, holders] of holdersOfWords(documents)) {
    note(word, holders, 1);
    for (const root of wordRoots(word)) if (root !== word) note(root, holders, 0);
  }
  const best = new Int8Array(documents.length).fill(-1);
  return [...byKey]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, found]) => {
      for (const { holders, asWritten } of found) {
        for (const holder of holders) {
          const document = Math.floor(holder / levelCount);
          best[document] = Math.max(best[document] ?? -1, (holder % levelCount) + asWritten);
        }
      }
      return { key, holders: taken(best) };
    });
}

/** The documents with a level, and none left with one. */
function taken(best: Int8Array): number[] {
  const holders: number[] = [];
  for (let document = 0; document < best.length; document += 1) {
    const level = best[document] ?? -1;
    if (level < 0) continue;
    holders.push(document * levelCount + level);
    best[document] = -1;
  }
  return holders;
}

/** Words first, their forms later: a word stands in many documents and has the same forms in all of them. */
function holdersOfWords(documents: readonly SearchedText[]): ReadonlyMap<string, Holders> {
  const words = new Map<string, Holders>();
  // Spellings repeat, so each is folded once.
  const spellings = new Map<string, Holders>();
  const spelled = (written: string): Holders => {
    const word = foldWord(written);
    const holders = words.get(word) ?? [];
    words.set(word, holders);
    spellings.set(written, holders);
    return holders;
  };
  for (const [document, { name, text }] of documents.entries()) {
    const first = document * levelCount;
    const hold = (written: string, level: number): void => {
      const holders = spellings.get(written) ?? spelled(written);
      if ((holders.at(-1) ?? -1) < first) holders.push(first + level);
    };
    // The name goes first, so that its level stays.
    for (const written of writtenWords(name)) hold(written, inName);
    for (const written of writtenWords(text)) hold(written, 0);
  }
  words.delete("");
  return words;
}

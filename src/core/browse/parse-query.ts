import { wordsOf } from "./fold-word.ts";
import { wordRoots } from "./word-roots.ts";

/** One word that is looked for. `open`: it may still be being typed, so words that begin with it count too. */
export type QueryWord = { word: string; roots: readonly string[]; open: boolean };

const longestQuery = 200;
const mostWords = 8;
/** Shorter beginnings would fetch and find nearly everything. */
const shortestOpen = 3;

/** Words that tell nothing beside others, in both languages. */
const fillers: ReadonlySet<string> = new Set(
  (
    "ada atau bagi dalam dan dari dengan di ini itu juga karena ke oleh pada para saya secara serta untuk yang " +
    "a an and at by for from in is of on or the to with"
  ).split(" "),
);

/** The words of a query, each once; fillers only where there is nothing else. No text at all gives none. */
export function parseQuery(text: string): QueryWord[] {
  const found = wordsOf(text.slice(0, longestQuery));
  const last = found[found.length - 1];
  const openEnd = last !== undefined && last.end === text.length;
  const words = [...new Set(found.map(({ word }) => word))];
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : words).slice(0, mostWords).map((word) => ({
    word,
    roots: rootsFor(word),
    open: openEnd && word === last.word && word.length >= shortestOpen,
  }));
}

/** An English plural also looks for its singular. */
function rootsFor(word: string): readonly string[] {
  const roots = wordRoots(word);
  return /^[a-z]{4,}[^s]s$/.test(word) ? [...roots, word.slice(0, -1)] : roots;
}

import type { QueryWord } from "./parse-query.ts";
import { wordRoots } from "./word-roots.ts";

/** Whether a folded word of a text answers a word that is looked for. */
export function wordAnswers(word: string, query: QueryWord): boolean {
  if (word === query.word) return true;
  if (query.open && word.startsWith(query.word)) return true;
  const roots = wordRoots(word);
  return (
    query.roots.some((root) => root === word || roots.includes(root)) ||
    (query.open && roots.some((root) => root.startsWith(query.word)))
  );
}

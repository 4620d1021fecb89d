import type { QueryWord } from "./parse-query.ts";

/** The files of words that a query needs, ascending, given the first key of each. */
export function neededFiles(words: readonly QueryWord[], firstKeys: readonly string[]): number[] {
  const needed = new Set<number>();
  for (const { word, roots, open } of words) {
    for (const key of [word, ...roots]) needed.add(fileOf(key, firstKeys));
    if (!open) continue;
    for (let file = fileOf(word, firstKeys); file < firstKeys.length; file += 1) {
      const first = firstKeys[file] ?? "";
      if (first > word && !first.startsWith(word)) break;
      needed.add(file);
    }
  }
  needed.delete(-1);
  return [...needed].sort((a, b) => a - b);
}

/** The last file that begins at or before a key; -1 where the key would stand before all of them. */
function fileOf(key: string, firstKeys: readonly string[]): number {
  let file = -1;
  while (file + 1 < firstKeys.length && (firstKeys[file + 1] ?? "") <= key) file += 1;
  return file;
}

import type { SearchedText } from "#core/browse/build-word-keys.ts";
import { buildWordKeys } from "#core/browse/build-word-keys.ts";
import { findDocuments, readWords } from "#core/browse/find-documents.ts";
import { neededFiles } from "#core/browse/needed-files.ts";
import { parseQuery } from "#core/browse/parse-query.ts";
import { splitIntoFiles } from "#core/browse/split-into-files.ts";

/** A search over documents as the browser does it: only the files that a query needs are read. */
export function searchOver(documents: readonly SearchedText[]): (text: string) => Map<number, number> {
  const files = splitIntoFiles(buildWordKeys(documents));
  const firstKeys = files.map(({ firstKey }) => firstKey);
  return (text) => {
    const query = parseQuery(text);
    const read = neededFiles(query, firstKeys).flatMap((file) => readWords(files[file] ?? { keys: "__", holders: "" }));
    return findDocuments(query, new Map(read));
  };
}

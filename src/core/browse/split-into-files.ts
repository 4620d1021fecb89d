import { encodeHolders } from "./holders-code.ts";
import { joinKeys } from "./search-files.ts";
import type { WordKey } from "./word-key.ts";

/** Letters of a file of words before gzip: small enough to be a few kilobytes, large enough not to be thousands of files. */
const wantedLength = 7000;

/** Keys in files of about the same size, each with the keys that follow each other by code units. */
export function splitIntoFiles(keys: readonly WordKey[]): { firstKey: string; keys: string; holders: string }[] {
  const files: { keys: string[]; holders: string[]; length: number }[] = [];
  for (const { key, holders } of keys) {
    const code = encodeHolders(holders);
    const length = key.length + code.length + 2;
    const last = files.at(-1);
    if (last && last.length + length <= wantedLength) {
      last.keys.push(key);
      last.holders.push(code);
      last.length += length;
    } else files.push({ keys: [key], holders: [code], length });
  }
  return files.map((file) => ({
    firstKey: file.keys[0] ?? "",
    keys: joinKeys(file.keys),
    holders: file.holders.join("."),
  }));
}

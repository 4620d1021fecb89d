import { decodeNumbers, encodeNumbers } from "./number-code.ts";
import { levelCount } from "./word-key.ts";

/** Ascending holders (`document * levelCount + level`), as the gaps between their documents with the level in each. */
export function encodeHolders(holders: readonly number[]): string {
  let previous = -1;
  return encodeNumbers(
    holders.map((holder) => {
      const document = Math.floor(holder / levelCount);
      const gap = document - previous - 1;
      previous = document;
      return gap * levelCount + (holder % levelCount);
    }),
  );
}

export function decodeHolders(text: string): number[] {
  let document = -1;
  return decodeNumbers(text).map((code) => {
    document += Math.floor(code / levelCount) + 1;
    return document * levelCount + (code % levelCount);
  });
}

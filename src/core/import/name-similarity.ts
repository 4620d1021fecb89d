import { editDistance } from "#core/faults/edit-distance.ts";
import type { FoldedName } from "./fold-name.ts";

const leastEdited = 0.75;
const leastShared = 0.6;
const leastElsewhere = 0.85;
const containedScore = 0.8;
const shortestContained = 4;
const shortestContainedElsewhere = 5;
const longestCompared = 300;

/**
 * How alike two names are, 0 to 1, or null where they are not near: few changed letters, or mostly the same words, or
 * one name inside the other (`Cendol` in `Cendol: cerita dan dongeng`). Names of two different units must be closer.
 */
export function nameSimilarity(a: FoldedName, b: FoldedName, { sameUnit }: { sameUnit: boolean }): number | null {
  const edited = editSimilarity(a.compact, b.compact, sameUnit ? leastEdited : leastElsewhere);
  const shared = sharedWords(a.words, b.words);
  const shortest = sameUnit ? shortestContained : shortestContainedElsewhere;
  const contained = isContained(a.words, b.words, shortest) || isContained(b.words, a.words, shortest);
  const near = contained || edited > 0 || shared >= (sameUnit ? leastShared : leastElsewhere);
  return near ? Math.max(edited, shared, contained ? containedScore : 0) : null;
}

/** Twice the common words over all words. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}

function isContained(inner: ReadonlySet<string>, outer: ReadonlySet<string>, shortest: number): boolean {
  return inner.isSubsetOf(outer) && [...inner].some((word) => word.length >= shortest);
}

/** One less the share of letters that must change; 0 where it is certainly below `least`. */
function editSimilarity(a: string, b: string, least: number): number {
  const [first, second] = [a.slice(0, longestCompared), b.slice(0, longestCompared)];
  const longest = Math.max(first.length, second.length);
  const limit = Math.floor(longest * (1 - least)) + 1;
  if (longest === 0 || Math.abs(first.length - second.length) >= limit) return 0;
  const distance = editDistance(first, second, limit);
  return distance >= limit ? 0 : 1 - distance / longest;
}

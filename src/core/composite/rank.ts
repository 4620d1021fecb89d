import type { Quantity } from "./quantity.ts";
import { compareQuantities, sameQuantity } from "./quantity.ts";

/** A place among `outOf` scored; `tied` counts those who share it, this one included. Null and 0 without a score. */
export type Rank = { rank: number | null; tied: number; outOf: number };

/**
 * Competition ranks (1, 2, 2, 4), best first; a missing score has no rank and is not counted (METHODS rule 3). Fractions
 * tie when equal, binary64 results within 1e-9 of the best of the tie.
 */
export function rankScores(scores: readonly (Quantity | null)[]): Rank[] {
  const placed = scores.flatMap((score, index) => (score === null ? [] : [{ score, index }]));
  placed.sort((a, b) => compareQuantities(b.score, a.score));
  const ranks: Rank[] = scores.map(() => ({ rank: null, tied: 0, outOf: placed.length }));
  for (let first = 0, next = 0; first < placed.length; first = next) {
    const leader = placed[first];
    while (next < placed.length && leader && sameQuantity(placed[next]?.score ?? 0, leader.score)) next++;
    for (const { index } of placed.slice(first, next)) {
      ranks[index] = { rank: first + 1, tied: next - first, outOf: placed.length };
    }
  }
  return ranks;
}

import { normalTails } from "./normal-tails.ts";
import { orderCounts } from "./order-counts.ts";

/** Up to this many values the distribution is counted out; beyond, its normal approximation serves. */
const largestExact = 18;

/**
 * The chance that |S| is at least `s` when all orders of the sample are equally likely (METHODS formula 5), for a sample with
 * ties of these sizes (untied values are ties of size 1). Exact up to 18 values; beyond, normal with continuity correction.
 */
export function kendallTails(s: number, ties: readonly number[]): number {
  const size = ties.reduce((sum, tie) => sum + tie, 0);
  return size <= largestExact ? exactTails(Math.abs(s), ties) : approximateTails(Math.abs(s), size, ties);
}

/** Pairs of unequal values, so the most that |S| can be: n(n-1)/2 - sum of t(t-1)/2. */
export function informativePairs(ties: readonly number[]): number {
  const size = ties.reduce((sum, tie) => sum + tie, 0);
  return ties.reduce((pairs, tie) => pairs - (tie * (tie - 1)) / 2, (size * (size - 1)) / 2);
}

/** The least |S| that chance reaches in at most `level` of all orders; null where none is that rare. */
export function criticalS(ties: readonly number[], level: number): number | null {
  const most = informativePairs(ties);
  for (let s = most % 2; s <= most; s += 2) if (kendallTails(s, ties) <= level) return s;
  return null;
}

function exactTails(s: number, ties: readonly number[]): number {
  const pairs = informativePairs(ties);
  const counts = orderCounts(ties);
  let [all, far] = [0, 0];
  counts.forEach((count, outOfOrder) => {
    all += count;
    if (Math.abs(pairs - 2 * outOfOrder) >= s) far += count;
  });
  return far / all;
}

function approximateTails(s: number, size: number, ties: readonly number[]): number {
  const spread = (m: number) => m * (m - 1) * (2 * m + 5);
  const variance = (spread(size) - ties.reduce((sum, tie) => sum + spread(tie), 0)) / 18;
  return s === 0 || variance === 0 ? 1 : normalTails((s - 1) / Math.sqrt(variance));
}

import type { Rational } from "#core/composite/rational.ts";
import { add, compare, divide, negate, reduce } from "#core/composite/rational.ts";
import { criticalS } from "./kendall-tails.ts";

/** A value in a year; years are distinct and ascending. */
export type Point = { year: number; value: Rational };

/** Points a year, exact; the interval is null where the sample is too small for one. */
export type TheilSen = { slope: Rational | null; lower: Rational | null; upper: Rational | null };

const level = 0.05;
const leastForInterval = 5;

/**
 * The median of the slopes between all pairs of years, with the interval of Hollander and Wolfe (METHODS formula 5): the m-th
 * least and m-th greatest slope, m = (n(n-1)/2 - (k-2))/2, k the least S that chance reaches at most 1 time in 20 in a
 * sample without ties. No slope for fewer than two years, no interval for fewer than five.
 */
export function theilSen(points: readonly Point[]): TheilSen {
  const slopes = pairSlopes(points).sort(compare);
  const critical = points.length < leastForInterval ? null : criticalS(Array(points.length).fill(1), level);
  if (critical === null) return { slope: median(slopes), lower: null, upper: null };
  const rank = (slopes.length - (critical - 2)) / 2;
  return {
    slope: median(slopes),
    lower: slopes[rank - 1] ?? null,
    upper: slopes[slopes.length - rank] ?? null,
  };
}

function pairSlopes(points: readonly Point[]): Rational[] {
  return points.flatMap((later, at) =>
    points.slice(0, at).map((earlier) => {
      const years = { num: BigInt(later.year - earlier.year), den: 1n };
      return reduce(divide(add(later.value, negate(earlier.value)), years));
    }),
  );
}

function median(sorted: readonly Rational[]): Rational | null {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : reduce(divide(add(low, high), { num: 2n, den: 1n }));
}

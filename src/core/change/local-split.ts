import type { Quantity } from "#core/composite/quantity.ts";
import { compareQuantities, minus, over, plus, sign, times, toNumber } from "#core/composite/quantity.ts";
import { one, zero } from "#core/composite/rational.ts";
import type { Aggregation } from "#core/schema/group.ts";

/**
 * A child in two years: its scores, and its weights as the parent's rule used them: shares that add up to 1 under a mean,
 * factors under a sum; 0 with a score of null in a year in which the child counts for nothing.
 */
export type ChildPair = { score: readonly [Quantity | null, Quantity | null]; weight: readonly [Quantity, Quantity] };

/**
 * How much of its own change a child passes on to its parent, and what moved weight adds. The children's
 * `factor` × own change + `moved` add up to the parent's change.
 */
export type LocalPart = { factor: Quantity; moved: Quantity };

/**
 * Splits a parent's change among its children, both years alike so that swapping them flips every sign; null where a zero
 * leaves no split. In x̄ = (x0 + x1)/2, with weights w and scores s:
 *
 * - arithmetic mean and sum: w̄ Δs + s̄ Δw (Bennet 1920).
 * - geometric mean P: L(P0, P1) (w̄ Δln s + Δw (mean of ln s - mean of ln P)), L(a, b) = (a-b)/ln(a/b) (log-mean Divisia, Ang); a
 *   child's own change passes by the factor w̄ L(P0, P1)/L(s0, s1).
 * - harmonic mean P: since Δ(1/P) = sum of Δ(w/s), the change is -P0 P1 Δ(1/P), so a child's own change passes by the factor
 *   w̄ P0 P1/(s0 s1), and moved weight adds -P0 P1 Δw (mean of 1/s - mean of 1/P). Exact in fractions.
 *
 * A child that counts in one year only is taken at that year's score in both: then all it adds is moved weight.
 */
export function localSplit(
  aggregation: Aggregation,
  parent: readonly [Quantity, Quantity],
  children: readonly ChildPair[],
): LocalPart[] | null {
  const counted = children.map(filled);
  if (aggregation === "geometrik" || aggregation === "harmonik") {
    const split = aggregation === "geometrik" ? geometric : harmonic;
    const weighty = counted.filter(hasWeight);
    if (weighty.every(isSteady)) return counted.map(() => still);
    if ([parent, ...weighty.map(({ score }) => score)].flat().some((score) => sign(score) <= 0)) return null;
    return counted.map((child) => (hasWeight(child) ? split(parent, child) : still));
  }
  return counted.map(({ score, weight }) => ({
    factor: middle(weight),
    moved: times(middle(score), minus(weight[1], weight[0])),
  }));
}

type Filled = { score: readonly [Quantity, Quantity]; weight: readonly [Quantity, Quantity] };

function filled({ score: [before, now], weight }: ChildPair): Filled {
  return { score: [before ?? now ?? one, now ?? before ?? one], weight };
}

const still: LocalPart = { factor: zero, moved: zero };

function hasWeight({ weight }: Filled): boolean {
  return weight.some((own) => sign(own) !== 0);
}

function isSteady({ score, weight }: Filled): boolean {
  return same(score) && same(weight);
}

function geometric(parent: readonly [Quantity, Quantity], { score, weight }: Filled): LocalPart {
  const above = logMean(toNumber(parent[0]), toNumber(parent[1]));
  const own = logMean(toNumber(score[0]), toNumber(score[1]));
  const logs = (pair: readonly [Quantity, Quantity]) => (Math.log(toNumber(pair[0])) + Math.log(toNumber(pair[1]))) / 2;
  const shift = toNumber(minus(weight[1], weight[0]));
  return {
    factor: times(middle(weight), above / own),
    moved: shift === 0 ? zero : above * shift * (logs(score) - logs(parent)),
  };
}

function harmonic(parent: readonly [Quantity, Quantity], { score, weight }: Filled): LocalPart {
  const above = times(parent[0], parent[1]);
  const inverse = (pair: readonly [Quantity, Quantity]) => over(plus(over(one, pair[0]), over(one, pair[1])), two);
  const shift = minus(weight[1], weight[0]);
  return {
    factor: over(times(middle(weight), above), times(score[0], score[1])),
    moved: sign(shift) === 0 ? zero : times(times(above, shift), minus(inverse(parent), inverse(score))),
  };
}

/** The logarithmic mean (a-b)/ln(a/b) of two positive numbers; a itself where they are equal. */
export function logMean(a: number, b: number): number {
  return a === b ? a : (a - b) / Math.log1p((a - b) / b);
}

const two = { num: 2n, den: 1n };

function middle([a, b]: readonly [Quantity, Quantity]): Quantity {
  return over(plus(a, b), two);
}

function same([a, b]: readonly [Quantity, Quantity]): boolean {
  return compareQuantities(a, b) === 0;
}

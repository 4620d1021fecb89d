import type { LeafSums } from "#core/composite/innovation-leaf-sums.ts";
import type { Rational } from "#core/composite/rational.ts";
import { add, divide, multiply, negate, rationalToNumber, reduce, zero } from "#core/composite/rational.ts";
import type { InnovationMeanPlan } from "#core/composite/tree-plan.ts";
import type { Contribution, StoryPart } from "./contribution.ts";

/**
 * One year of a mean over innovations: its rule, what it divides by, and its sums over the innovations of both years
 * (`stayed`) and of this year alone (`only`).
 */
export type MeanSide = { mean: InnovationMeanPlan; divisor: Rational; stayed: LeafSums; only: LeafSums };

/** A mean's change by part, the same relative to the mean, and the share of both years' points that stayed. */
export type MeanSplit = {
  contributions: readonly Contribution[];
  story: readonly Contribution<StoryPart>[];
  matched: number | null;
};

/**
 * Splits the change of M = T/D exactly (METHODS formula 7; Bennet 1920): with k = (1/D0 + 1/D1)/2, within = k × change over
 * continuing innovations, entry = k × new, exit = -k × left, divisor = (1/D1 - 1/D0)(T0 + T1)/2, by indicator. A weight that
 * differs between the two rules is `weight`. Points given without rows belong to no indicator.
 */
export function splitMean(before: MeanSide, now: MeanSide): MeanSplit {
  const [inverse0, inverse1] = [divide(unit, before.divisor), divide(unit, now.divisor)];
  const k = half(add(inverse0, inverse1));
  const shift = add(inverse1, negate(inverse0));
  const contributions = linesOf(before, now).flatMap((line): Contribution[] => {
    const { indicator, weight } = line;
    const w = half(add(weight[0], weight[1]));
    const turned = add(weight[1], negate(weight[0]));
    const total = (at: 0 | 1) => multiply(weight[at], add(line.stayed[at], line.only[at]));
    return [
      part(indicator, "within", multiply(multiply(k, w), add(line.stayed[1], negate(line.stayed[0])))),
      part(indicator, "entry", multiply(multiply(k, weight[1]), line.only[1])),
      part(indicator, "exit", negate(multiply(multiply(k, weight[0]), line.only[0]))),
      part(indicator, "divisor", multiply(shift, half(add(total(0), total(1))))),
      part(indicator, "weight", multiply(multiply(k, turned), half(add(line.stayed[0], line.stayed[1])))),
    ];
  });
  return { contributions, ...storyOf(before, now) };
}

type Pair = readonly [Rational, Rational];
type Line = { indicator: string | null; weight: Pair; stayed: Pair; only: Pair };

const unit: Rational = { num: 1n, den: 1n };

/** The indicators of both rules, the newer rule's order first, and the points given without rows. */
function linesOf(before: MeanSide, now: MeanSide): Line[] {
  const keys = new Set([...now.mean.leaves, ...before.mean.leaves].map(({ key }) => key));
  const lines = [...keys].map((indicator): Line => {
    const [a, b] = [before, now].map(({ mean, stayed, only }) => {
      const at = mean.leaves.findIndex(({ key }) => key === indicator);
      const known = at >= 0;
      return {
        known,
        weight: mean.factors[at] ?? zero,
        stayed: stayed.leaves[at] ?? zero,
        only: only.leaves[at] ?? zero,
      };
    }) as [Side, Side];
    // An indicator that one rule does not have is all weight: its sum stands in for the missing one.
    const stayed: Pair = [a.known ? a.stayed : b.stayed, b.known ? b.stayed : a.stayed];
    return { indicator, weight: [a.weight, b.weight], stayed, only: [a.only, b.only] };
  });
  const given: Line = {
    indicator: null,
    weight: [unit, unit],
    stayed: [before.stayed.given, now.stayed.given],
    only: [before.only.given, now.only.given],
  };
  return [...lines, given];
}

type Side = { known: boolean; weight: Rational; stayed: Rational; only: Rational };

function part(indicator: string | null, name: Contribution["part"], points: Rational): Contribution {
  return { indicator, part: name, points: reduce(points) };
}

/**
 * Relative to M̄ = (M0 + M1)/2: new innovations add (1/D1) sum of (s - M̄), those that left -(1/D0) sum of (s - M̄), the
 * share of those that stayed (1/D1 - 1/D0) sum of (s̄ - M̄), empty slots below the divisor -M̄ (e1/D1 - e0/D0).
 */
function storyOf(before: MeanSide, now: MeanSide): Pick<MeanSplit, "story" | "matched"> {
  const [a, b] = [before, now].map((side) => {
    const [stayed, only] = [pointsOf(side, side.stayed), pointsOf(side, side.only)];
    const all = add(stayed, only);
    const count = whole(side.stayed.count + side.only.count);
    const empty = divide(add(side.divisor, negate(count)), side.divisor);
    return { stayed, only, all, value: divide(all, side.divisor), empty, inverse: divide(unit, side.divisor) };
  }) as [Told, Told];
  const level = half(add(a.value, b.value));
  const shift = add(b.inverse, negate(a.inverse));
  const above = (sum: Rational, count: number) => add(sum, negate(multiply(level, whole(count))));
  const told: readonly (readonly [StoryPart, Rational])[] = [
    ["within", multiply(half(add(a.inverse, b.inverse)), add(b.stayed, negate(a.stayed)))],
    ["entry", multiply(b.inverse, above(b.only, now.only.count))],
    ["exit", negate(multiply(a.inverse, above(a.only, before.only.count)))],
    ["share", multiply(shift, above(half(add(a.stayed, b.stayed)), now.stayed.count))],
    ["slots", negate(multiply(level, add(b.empty, negate(a.empty))))],
  ];
  const points = add(a.all, b.all);
  const stayed = add(a.stayed, b.stayed);
  return {
    story: told.map(([name, sum]) => ({ indicator: null, part: name, points: reduce(sum) })),
    matched: points.num === 0n ? null : rationalToNumber(divide(stayed, points)),
  };
}

type Told = { stayed: Rational; only: Rational; all: Rational; value: Rational; empty: Rational; inverse: Rational };

/** T of some of a year's innovations. */
function pointsOf({ mean }: MeanSide, sums: LeafSums): Rational {
  return reduce(sums.leaves.reduce((sum, leaf, at) => add(sum, multiply(mean.factors[at] ?? zero, leaf)), sums.given));
}

function half(value: Rational): Rational {
  return { num: value.num, den: value.den * 2n };
}

function whole(value: number): Rational {
  return { num: BigInt(value), den: 1n };
}

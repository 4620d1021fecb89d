import { normalise, normaliserOf } from "#core/composite/normalise.ts";
import type { Quantity } from "#core/composite/quantity.ts";
import { times, toNumber } from "#core/composite/quantity.ts";
import type { InnovationMeanPlan } from "#core/composite/tree-plan.ts";

/** How one innovation indicator turns a level into maturity points. */
export type IndicatorScale = {
  pointsOf: (level: number) => number;
  /** Points of a missing row: nothing reported counts as nothing. */
  least: number;
  most: number;
  /** The highest level; null where more is not better or the levels are not whole numbers. */
  highest: number | null;
};

/** By position among the leaves; null where that year's weight is not published, or nothing bounds the indicator. */
export function indicatorScales(
  { leaves, factors }: InnovationMeanPlan,
  scale: readonly [number, number],
): (IndicatorScale | null)[] {
  return leaves.map(({ indicator, limits }, at) => {
    const factor = factors[at] ?? null;
    const normaliser = normaliserOf(indicator, scale, null);
    if (factor === null || normaliser === null || limits.most === null) return null;
    const points = (score: Quantity) => toNumber(times(factor, score));
    const { upper, direction } = indicator;
    return {
      pointsOf: (level) => points(normalise(normaliser, level)),
      least: points(limits.nothing),
      most: points(limits.most),
      highest: direction === 1 && upper !== null && Number.isInteger(upper) ? upper : null,
    };
  });
}

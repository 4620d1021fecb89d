import { niceDomain } from "./nice-domain.ts";
import { niceStep } from "./nice-step.ts";
import type { TrendMeasure } from "./trend-state.ts";

/** Range of an axis and the round values printed on it. */
export type TrendAxis = { low: number; high: number; ticks: readonly number[] };

/**
 * An axis that holds all values. Counts and shares begin at zero; an index is rounded around its values, with round values
 * only within its scale, and never zoomed in on less than a tenth of it. `values` must not be empty.
 */
export function trendAxis(
  values: readonly number[],
  measure: TrendMeasure,
  scale: readonly [number, number],
): TrendAxis {
  if (measure === "cakupan") return { low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
  if (measure === "inovasi") return countAxis(Math.max(...values, 1));
  // Under another method a value may lie beyond the newest one's scale: the range still holds it.
  const { domain, ticks } = niceDomain(values, { limits: scale, least: (scale[1] - scale[0]) / 10, air: 0 });
  return { low: domain[0], high: domain[1], ticks };
}

/** From zero in whole steps, some five of them. */
function countAxis(greatest: number): TrendAxis {
  const step = Math.max(niceStep(greatest / 5), 1);
  const ticks = Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, index) => index * step);
  return { low: 0, high: ticks.at(-1) ?? greatest, ticks };
}

import type { TrendMeasure } from "./trend-state.ts";

/** Range of an axis and the round values printed on it. */
export type TrendAxis = { low: number; high: number; ticks: readonly number[] };

/**
 * An axis that holds all values. Counts and shares begin at zero; an index is rounded around its values, within its
 * scale, and never zoomed in on less than a tenth of it. `values` must not be empty.
 */
export function trendAxis(
  values: readonly number[],
  measure: TrendMeasure,
  [bottom, top]: readonly [number, number],
): TrendAxis {
  if (measure === "cakupan") return { low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
  const greatest = Math.max(...values);
  if (measure === "inovasi") return rounded(0, Math.max(greatest, 1), 1);
  const least = Math.min(...values);
  const extent = Math.max(greatest - least, (top - bottom) / 10);
  const spare = (extent - (greatest - least)) / 2;
  const axis = rounded(Math.max(least - spare, bottom), Math.min(greatest + spare, top), 0);
  return { ...axis, low: Math.max(axis.low, bottom), high: Math.min(axis.high, top) };
}

/** Ends on round numbers, some five steps of at least `finest`. */
function rounded(least: number, greatest: number, finest: number): TrendAxis {
  const step = Math.max(roundStep((greatest - least) / 5), finest);
  const from = Math.floor(least / step + 1e-9);
  const to = Math.ceil(greatest / step - 1e-9);
  // Without the tail of binary fractions (0.30000000000000004).
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
  return { low: ticks[0] ?? least, high: ticks.at(-1) ?? greatest, ticks };
}

/** The next of 1, 2, 5, 10… times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((each) => each * power >= step * 0.999) ?? 10;
  return factor * power;
}

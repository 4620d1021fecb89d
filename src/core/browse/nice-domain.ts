import { niceStep } from "./nice-step.ts";

/** A rounded range for an axis and the round values to print on it. */
export type NiceDomain = { domain: readonly [number, number]; ticks: readonly number[] };

/**
 * Range that holds all values with some air, ends on round numbers and stays within `limits`. It does not begin at
 * zero unless the values do: right for dots and lines, wrong for bars. `least` is the smallest extent drawn, so that
 * a hair's change doesn't look like a mountain.
 */
export function niceDomain(
  values: readonly number[],
  { limits = [-Infinity, Infinity] as readonly [number, number], least = 0, count = 5, air = 0.4 } = {},
): NiceDomain {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!(low <= high)) return { domain: [0, 1], ticks: [] };
  const extent = Math.max(high - low, least) || Math.max(Math.abs(high) * 0.1, 1);
  const spare = (extent - (high - low)) / 2;
  const step = niceStep(extent / count);
  const from = Math.max(Math.floor((low - spare) / step - air), Math.ceil(limits[0] / step));
  const to = Math.min(Math.ceil((high + spare) / step + air), Math.floor(limits[1] / step));
  const ticks = Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => multiple(from + index, step));
  return { domain: [Math.min(multiple(from, step), low), Math.max(multiple(to, step), high)], ticks };
}

/** `count` steps, without the tail of binary fractions (0.30000000000000004). */
function multiple(count: number, step: number): number {
  return Number((count * step).toPrecision(12));
}

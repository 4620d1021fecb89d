import type { Trend } from "./trend.ts";

/** The share of labels that may be chance among those that survive, as the pages say it. */
export const usualRate = 0.1;

/**
 * Which of many tests survive when at most `rate` of the survivors may be chance (Benjamini and Hochberg 1995): with the p values
 * in order, all up to the last that is not above its place × rate / how many there are. Equal p fare alike. In the order given.
 */
export function benjaminiHochberg(ps: readonly number[], rate: number): boolean[] {
  const sorted = ps.toSorted((a, b) => a - b);
  // A p on the line itself survives: 1/60 among six at 10 %, whatever the last bit of its division.
  const last = sorted.findLastIndex((p, at) => p * sorted.length <= (at + 1) * rate * (1 + 1e-12));
  const bound = sorted[last] ?? Number.NEGATIVE_INFINITY;
  return ps.map((p) => p <= bound);
}

/** Whether a series takes part: one that is too short for a statement was never tested. */
export function isTested<Row extends Pick<Trend, "p" | "label">>(trend: Row): trend is Row & { p: number } {
  return trend.p !== null && trend.label !== "belum-cukup";
}

/** How many of these series keep their label of rising or falling once the rate is held among all that were tested. */
export function survivingLabels(trends: readonly Pick<Trend, "p" | "label">[], rate = usualRate): number {
  const tested = trends.filter(isTested);
  const survive = benjaminiHochberg(
    tested.map(({ p }) => p),
    rate,
  );
  return tested.filter(({ label }, at) => survive[at] && label !== "tidak-jelas").length;
}

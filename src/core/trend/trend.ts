import type { YearlyResult } from "#core/composite/change.ts";
import type { Rational } from "#core/composite/rational.ts";
import { decimal, rationalToNumber } from "#core/composite/rational.ts";
import { comparableRuns, longestRun } from "./comparable-runs.ts";
import { mannKendall } from "./mann-kendall.ts";
import { theilSen } from "./theil-sen.ts";
import type { TrendLabel } from "./trend-label.ts";
import { trendLabel } from "./trend-label.ts";

/**
 * The direction of one series over its longest run of comparable years. `n` counts the years with a number in that run;
 * `s`, `p` and `slope` (points a year) are null below three of them, the interval also below five. Exact fractions in
 * `exact`. The label is the only thing that may be called a trend.
 */
export type Trend = {
  n: number;
  from: number | null;
  to: number | null;
  s: number | null;
  p: number | null;
  slope: number | null;
  lower: number | null;
  upper: number | null;
  exact: { slope: Rational | null; lower: Rational | null; upper: Rational | null };
  /** Sizes of the groups of equal values. */
  ties: readonly number[];
  label: TrendLabel;
  /** Years that the methods set apart from the run, so that no line may join them. */
  setApart: readonly number[];
};

const leastForTest = 3;

/** The trend of one unit's published numbers on one node, by year ascending (METHODS formulas 5 and 6). */
export function trendOf(results: readonly YearlyResult[]): Trend {
  const runs = comparableRuns(results);
  const run = longestRun(runs);
  const ends = { n: run.length, from: run[0]?.year ?? null, to: run.at(-1)?.year ?? null };
  const setApart = runs.filter((other) => other !== run).flatMap((other) => other.map(({ year }) => year));
  if (run.length < leastForTest) {
    const exact = { slope: null, lower: null, upper: null };
    return { ...ends, s: null, p: null, ...exact, exact, ties: [], label: "belum-cukup", setApart };
  }
  const points = run.map(({ year, published }) => ({ year, value: decimal(published) }));
  const { s, p, ties } = mannKendall(points.map(({ value }) => value));
  const exact = theilSen(points);
  const number = (value: Rational | null) => value && rationalToNumber(value);
  return {
    ...ends,
    s,
    p,
    slope: number(exact.slope),
    lower: number(exact.lower),
    upper: number(exact.upper),
    exact,
    ties,
    label: trendLabel(run.length, s, p),
    setApart,
  };
}

import type { Text } from "#core/text.ts";
import type { PublishedFigure } from "./home-page.ts";
import type { IndexTrend } from "./index-point.ts";

/**
 * How an official result stands to its target. `incomparable`: both are known but written on different scales;
 * `conflict`: sources differ in a way that matters; `open`: no official result in the data; `ahead`: the year is not over yet.
 */
export type TargetVerdict = "met" | "missed" | "incomparable" | "conflict" | "open" | "ahead";

export type TargetYear = {
  year: number;
  target: string;
  /** Slug of the target's fact page. */
  fact: string;
  source: string | null;
  results: readonly PublishedFigure[];
  verdict: TargetVerdict;
  /** What this site computes of the same thing; never an official result. Null where nothing is computed. */
  computed: { value: number; decimals: number; predicate: Text | null } | null;
  /** True where the year's method may not be compared with that of the row before. */
  afterBreak: boolean;
};

export type TargetMeasure = { measure: string; years: readonly TargetYear[] };

export type TargetsPage = {
  regionName: Text | null;
  /** By first year, then by name; years ascending. */
  measures: readonly TargetMeasure[];
  /** Rows of all measures, by verdict. */
  verdicts: Readonly<Record<TargetVerdict, number>>;
  /** The computed index with the targets that can be put on its scale; null where there is none of either. */
  chart: { unitName: Text; trend: IndexTrend; targets: readonly { year: number; value: number }[] } | null;
};

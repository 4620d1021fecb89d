import type { IndexRow } from "#core/composite/index-row.ts";
import type { Text } from "#core/text.ts";

/** One year of one unit's index, as a page shows it. `value` is the published number; null is a gap, never zero. */
export type IndexPoint = Pick<
  IndexRow,
  | "year"
  | "methodId"
  | "reason"
  | "rank"
  | "tied"
  | "outOf"
  | "predicate"
  | "coverage"
  | "lower"
  | "upper"
  | "innovations"
  | "change"
  | "changeReason"
> & { value: number | null };

/** A change of method between two years that may not be compared: drawn as a dashed line before `year`. */
export type SeriesBreak = { year: number; fromMethod: string; toMethod: string };

/** The band of a predicate in the years that a method serves, on the index scale. */
export type PredicateBand = { fromYear: number; toYear: number; lower: number; upper: number; name: Text };

/** A unit's index over the years with all that explains it. */
export type IndexTrend = {
  node: string;
  nodeName: Text;
  scale: readonly [number, number];
  decimals: number;
  years: readonly number[];
  points: readonly IndexPoint[];
  breaks: readonly SeriesBreak[];
  /** Bands of the top predicate only: what one aims at. */
  bands: readonly PredicateBand[];
  /** All years by the newest method; null where there is one method, or nothing could be recomputed. */
  constant: { methodId: string; methodName: Text; points: readonly { year: number; value: number | null }[] } | null;
};

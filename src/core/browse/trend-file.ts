import type { Text } from "#core/text.ts";

/**
 * The years of one unit, each list in the order of the file's years. Null is a gap, never zero; `reason` says why the
 * index is missing. `innovations` is null where the index counts none, `recomputed` where there is no second series.
 */
export type TrendUnit = {
  id: string;
  name: string;
  nameEn: string | null;
  index: readonly (number | null)[];
  reason: readonly (string | null)[];
  rank: readonly (number | null)[];
  tied: readonly number[];
  innovations: readonly (number | null)[] | null;
  /** Shares from 0 to 1. */
  coverage: readonly (number | null)[];
  /** Index by the newest method: not official, comparable over the years. */
  recomputed: readonly (number | null)[] | null;
};

/** Units that are ranked together, as the small file that the trend explorer reads. */
export type TrendFile = {
  group: string;
  node: string;
  nodeName: Text;
  decimals: number;
  scale: readonly [number, number];
  years: readonly number[];
  /** Years whose method may not be compared with that of the year before. */
  breaks: readonly number[];
  /** How many units are ranked, by year. */
  outOf: readonly number[];
  /** The newest method, by which `recomputed` is made; null where no unit has that series. */
  recomputedBy: Text | null;
  /** Mark of sample data; null where they are real. */
  note: string | null;
  units: readonly TrendUnit[];
};

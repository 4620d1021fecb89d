import type { Text } from "#core/text.ts";
import type { OrderHold } from "./order-hold.ts";

/** An indicator in the list of a method, under its group. */
export type IndicatorLine = {
  key: string;
  number: string | null;
  name: Text;
  scope: "wilayah" | "unit" | "inovasi";
  weight: number | null;
  weightIsReference: boolean;
  /** Share of the index that hangs on it, 0 to 1; null where weights are not published. */
  share: number | null;
  mandatory: boolean;
};

export type IndicatorsPage = {
  methodId: string;
  methodName: Text;
  years: readonly number[];
  groups: readonly { key: string; name: Text; path: readonly Text[]; indicators: readonly IndicatorLine[] }[];
  /** Indicators of earlier methods only. */
  former: readonly { key: string; name: Text; years: readonly number[] }[];
};

/** How the levels fell in a year: rows of each level and rows without one. */
export type LevelDistribution = { year: number; counts: readonly number[]; missing: number; mean: number | null };

/** How raw values lay in a year. */
export type ValueDistribution = {
  year: number;
  count: number;
  missing: number;
  minimum: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  maximum: number;
};

export type IndicatorPage = {
  key: string;
  name: Text;
  scope: "wilayah" | "unit" | "inovasi";
  definition: Text | null;
  levels: readonly (Text | null)[];
  direction: 1 | -1;
  normalisation: string;
  lower: number | null;
  upper: number | null;
  source: string | null;
  methods: readonly {
    methodId: string;
    methodName: Text;
    years: readonly number[];
    number: string | null;
    group: Text;
    weight: number | null;
    weightIsReference: boolean;
    share: number | null;
    /** Share of the unit index, where it rests on the mean that the indicator is under; else null. */
    unitShare: number | null;
    levels: readonly (Text | null)[];
  }[];
  /** How much rankings hang on it, one an index that ranks units; empty where none does. */
  holds: readonly OrderHold[];
  levelDistribution: readonly LevelDistribution[] | null;
  valueDistribution: readonly ValueDistribution[] | null;
  /** Region-level indicator: its level by year. */
  regionLevels: readonly { year: number; level: number | null }[] | null;
  /** Best units in the latest year: mean level or value, at most ten. */
  leaders: readonly { unitId: string; name: Text; value: number; innovations: number | null }[];
  year: number | null;
};

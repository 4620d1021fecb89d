import type { Text } from "#core/text.ts";
import type { TrendExplorer } from "./trend-overview.ts";

/** One unit in a page of small pictures. Ranks and values are those of the page's year. */
export type ComparedUnit = {
  unitId: string;
  name: Text;
  value: number | null;
  reason: string | null;
  rank: number | null;
  tied: number;
  values: readonly (number | null)[];
};

/** All units of a kind side by side, the best first, those without a value last by name. */
export type CompareKind = {
  group: string;
  kind: string | null;
  nodeName: Text;
  year: number;
  years: readonly number[];
  breaks: readonly number[];
  decimals: number;
  scale: readonly [number, number];
  /** Least and greatest value of any unit and year: the one scale of all small pictures. */
  range: readonly [number, number];
  /** The middle value of all units with one, by year. */
  medians: readonly (number | null)[];
  ranked: number;
  units: readonly ComparedUnit[];
  /** The other kinds that have such a page. */
  others: readonly CompareKindBrief[];
};

/** A kind in a list of kinds; `count` of its units, `ranked` of them with a value in the year. */
export type CompareKindBrief = { group: string; kind: string | null; year: number; ranked: number; count: number };

/** Units side by side; null data (no group with two units, or no value) has no such page. */
export type ComparePage = { explorer: TrendExplorer; kinds: readonly CompareKindBrief[] };

import type { TrendFinding } from "#core/browse/trend-finding.ts";
import type { TrendLine } from "#core/browse/trend-lines.ts";
import type { TrendMeasure, TrendState } from "#core/browse/trend-state.ts";
import type { Text } from "#core/text.ts";

/** A group of units to choose from, in reading order. */
export type TrendChoice = {
  group: string;
  kind: string | null;
  units: readonly { id: string; name: Text }[];
};

/** A picture with its numbers, as the page shows it before anybody chooses. */
export type TrendPicture = {
  state: TrendState;
  /** The state as it stands in an address. */
  query: string;
  lines: readonly TrendLine[];
  years: readonly number[];
  scale: readonly [number, number];
  decimals: number;
  nodeName: Text;
  recomputedBy: Text | null;
  finding: TrendFinding | null;
  /** Why these units stand here, in the order of the state's units. */
  picks: readonly TrendPick[];
};

/** `change` in points of the index between two years that may be compared; `recomputed` by the newest method. */
export type TrendPick = {
  unitId: string;
  name: Text;
  why: "tertinggi" | "tengah" | "terendah" | "naik" | "turun" | "naik-sedikit";
  value: number | null;
  change: number | null;
  from: number | null;
  to: number | null;
  recomputed: boolean;
};

/** What a trend explorer lets one choose, and what it shows first. */
export type TrendExplorer = {
  choices: readonly TrendChoice[];
  measures: readonly TrendMeasure[];
  years: readonly number[];
  /** True where a second, recomputed series can be asked for. */
  recomputed: boolean;
  picture: TrendPicture;
};

import type { Text } from "#core/text.ts";
import type { MethodChoices } from "./method-choices.ts";
import type { Ranking } from "./ranking.ts";

/**
 * How many units may be called rising or falling, and how much of that chance alone would make (METHODS formula 5). `tested`
 * have the four comparable years that a statement takes, `short` do not; `longest` is the most years that anybody has.
 * `surviving` labels are left where at most `rate` of them may be chance.
 */
export type TrendNote = {
  /** The newest method, where all years are computed by it; null for the series of each year's own method. */
  methodName: Text | null;
  tested: number;
  short: number;
  longest: number;
  from: number | null;
  to: number | null;
  rising: number;
  falling: number;
  byChance: number;
  surviving: number;
  rate: number;
};

/** All units, ranked within their kind, in the latest year that has results; what may be said of trends, the official first. */
export type UnitsPage = {
  year: number;
  rankings: readonly Ranking[];
  draws: MethodChoices["draws"];
  trends: readonly TrendNote[];
};

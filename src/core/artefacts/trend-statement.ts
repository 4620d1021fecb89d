import type { Text } from "#core/text.ts";
import type { TrendLabel } from "#core/trend/trend-label.ts";

/**
 * What may be said about the direction of a unit's numbers (METHODS formula 5): its label, the years that it rests on, the slope a year
 * with its interval, rounded to the method's decimals. `method` names the one rule of a recomputed series, which is not official.
 */
export type TrendStatement = {
  label: TrendLabel;
  n: number;
  from: number | null;
  to: number | null;
  slope: number | null;
  lower: number | null;
  upper: number | null;
  p: number | null;
  decimals: number;
  method: Text | null;
};

import type { Text } from "#core/text.ts";

/**
 * How sure a rank is: where it moves in nine of ten draws of other weights (5th to 95th percentile, rounded outwards), and the
 * indicator without which it moves most. `shift` is how many places it then falls, below zero how many it rises; `hangsOn`
 * is null where no single indicator moves it.
 */
export type RankHold = {
  year: number;
  rank: number;
  best: number;
  worst: number;
  noise: number;
  draws: number;
  hangsOn: { key: string; name: Text; rank: number; shift: number } | null;
};

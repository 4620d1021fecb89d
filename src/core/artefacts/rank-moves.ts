import type { Text } from "#core/text.ts";

/** A unit's rank in a year and the one before; null where it had none. `change` above 0 is a rise. */
export type RankMove = {
  unitId: string;
  name: Text;
  before: number | null;
  beforeTied: number;
  now: number | null;
  nowTied: number;
  change: number | null;
};

/**
 * How the units of one ranking moved between two years that may be compared. `rows` by rank of the later year, then name; where
 * there are too many to draw only those that moved farthest (`drawn` < `both`).
 */
export type RankMoves = {
  kind: string | null;
  node: string;
  nodeName: Text;
  previous: number;
  year: number;
  /** Units with a rank in both years, and how many of them rose, fell or stayed. */
  both: number;
  up: number;
  down: number;
  still: number;
  drawn: number;
  /** Who rose and who fell farthest, the first by name of equals; null where nobody did. */
  highest: RankMove | null;
  lowest: RankMove | null;
  rows: readonly RankMove[];
};

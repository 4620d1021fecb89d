import type { ChangePart, Contribution, NoSplitReason, StoryPart } from "./contribution.ts";

/** One line of a change: exact points, and the published ones, rounded so that they add up to the published change. */
export type ChangeLine = Contribution & { published: number };
export type PartTotal = { part: ChangePart; points: number; published: number };

/**
 * Why a unit's published number changed since the year before; only for years that may be compared. `lines` by part and indicator in
 * definition order and `parts`, their totals, add up to the change: unrounded to the change of the unrounded index,
 * published to the published change. Empty with `reason` where no exact split exists.
 */
export type UnitChange = {
  unitId: string;
  year: number;
  node: string;
  /** The published change, and that of the unrounded index. */
  change: number;
  unrounded: number;
  decimals: number;
  lines: readonly ChangeLine[];
  parts: readonly PartTotal[];
  reason: NoSplitReason | null;
  /** The change told relative to the mean over innovations, in points of the index; empty where there is no such mean, or several. */
  story: readonly { part: StoryPart; points: number }[];
  /** Share of both years' maturity points that belongs to innovations of both years; a rename looks like exit and entry. */
  matched: number | null;
};

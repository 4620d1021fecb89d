import type { ChangePart, NoSplitReason } from "#core/change/contribution.ts";
import type { Text } from "#core/text.ts";

/**
 * A part of a change as a page tells it. Where the index rests on one mean over innovations, new ones (`entry-mean`) and those that
 * left (`exit-mean`) are told against the mean, with the share of those that stayed and the empty slots below the divisor:
 * together as much as entry, exit and divisor. `others` gathers what is too small for a bar of its own.
 */
export type ToldPart = ChangePart | "entry-mean" | "exit-mean" | "share" | "slots" | "others";

/** One step from last year's number to this year's; `indicator` where it is a single one. Published points, never 0. */
export type ChangeBar = { part: ToldPart; indicator: Text | null; points: number; gathered: number };

export type IndicatorPoints = { key: string; name: Text; points: number };

/** Every line of a split: one row an indicator (`name` null: points that belong to none), one cell a part. */
export type ChangeMatrix = {
  parts: readonly ChangePart[];
  rows: readonly { key: string | null; name: Text | null; points: readonly (number | null)[]; total: number }[];
  totals: readonly number[];
};

/**
 * Why a unit's number changed in the latest year that may be compared with the one before. All points are published ones: bars, parts
 * and the matrix each add up to `change` exactly. Without an exact split `bars` is empty and `reason` says why.
 */
export type ChangeStory = {
  year: number;
  /** False where it is told by the constant-method series, which is not official; `method` is then its rule. */
  official: boolean;
  method: { id: string; name: Text };
  before: number;
  now: number;
  change: number;
  decimals: number;
  /** Innovations counted in both years, and the least divisor of this year's rule; null where the root counts none. */
  innovations: { before: number; now: number; floor: number | null } | null;
  bars: readonly ChangeBar[];
  parts: readonly { part: ToldPart; points: number }[];
  /** Points of the same innovations, or of indicators: what got better or worse in itself. */
  genuine: number;
  /** Points of which innovations there are: new ones, those that left, their number against the divisor. Null without innovations. */
  composition: number | null;
  /** The indicators that moved most in innovations of both years, at most one each way. */
  raised: readonly IndicatorPoints[];
  lowered: readonly IndicatorPoints[];
  matrix: ChangeMatrix;
  matched: number | null;
  reason: NoSplitReason | null;
};

/** Where the official series breaks between this year and the one before. */
export type LatestBreak = { year: number; methodId: string };

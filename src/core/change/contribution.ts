import type { Quantity } from "#core/composite/quantity.ts";
import { times } from "#core/composite/quantity.ts";
import { manageable } from "./manageable.ts";

/**
 * The parts of a change (METHODS formula 7). In a root that rests on innovations: `spd` the region's own indicators, `within`
 * innovations of both years, `entry` new ones, `exit` those that left, `divisor` the number divided by, `count` the score for
 * their number. In any other root `score` is what the indicators themselves changed. `weight` is weight that moved,
 * because a value was missing in one year or the two rules weigh differently; `rule` is another scale of the index.
 */
export const changeParts = ["spd", "score", "within", "entry", "exit", "divisor", "count", "weight", "rule"] as const;
export type ChangePart = (typeof changeParts)[number];

/** The same change of a mean over innovations told relative to the mean (Griliches and Regev 1995). */
export const storyParts = ["within", "entry", "exit", "share", "slots"] as const;
export type StoryPart = (typeof storyParts)[number];

/**
 * What one indicator adds to a change by one part. `indicator` is the key of an indicator; of a group where a whole group has
 * no score in one of the years; null where the part belongs to none (a maturity given without its rows, the rule).
 */
export type Contribution<Part = ChangePart> = { indicator: string | null; part: Part; points: Quantity };

/** Why a change cannot be split exactly. */
export type NoSplitReason = "komponen-nol" | "pohon-berbeda";

/** Contributions that add up to the change, or why there are none. */
export type Split<Part = ChangePart> = { contributions: readonly Contribution<Part>[]; reason: NoSplitReason | null };

export function scaled<Part>(contributions: readonly Contribution<Part>[], factor: Quantity): Contribution<Part>[] {
  return contributions.map((own) => ({ ...own, points: manageable(times(own.points, factor)) }));
}

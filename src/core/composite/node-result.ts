import type { NoIndexReason } from "./index-row.ts";
import type { Quantity } from "./quantity.ts";

/**
 * One unit's result on one node. `score` is null with its reason; `coverage` is the share of effective weight reported, 0 to 1;
 * the bounds are the score with everything missing at its least and at its most, null where that is not known.
 */
export type NodeResult = {
  score: Quantity | null;
  reason: NoIndexReason | null;
  coverage: number;
  lower: Quantity | null;
  upper: Quantity | null;
};

/** A score with nothing missing. */
export function complete(score: Quantity): NodeResult {
  return { score, reason: null, coverage: 1, lower: score, upper: score };
}

/** No score and no bounds, for a reason that no further data would mend. */
export function undetermined(reason: NoIndexReason, coverage: number): NodeResult {
  return { score: null, reason, coverage, lower: null, upper: null };
}

/** Whether a coverage falls short of a threshold; a threshold met but for the last bits of binary64 is met. */
export function fallsShort(coverage: number, minimum: number): boolean {
  return minimum > 0 && !(coverage >= minimum - 1e-12);
}

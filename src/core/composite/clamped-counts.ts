import type { ClampedCount } from "./index-row.ts";
import type { YearTally } from "./year-tally.ts";

/** How many reported values lay beyond a goalpost, by indicator; only those with any, in the order of the tree. */
export function clampedCounts({ year, plan, clamped }: YearTally): ClampedCount[] {
  return plan.tree.leaves.flatMap(({ key, index }) => {
    const count = clamped[index] as number;
    return count === 0 ? [] : [{ methodId: plan.tree.method.id, year, indicator: key, count }];
  });
}

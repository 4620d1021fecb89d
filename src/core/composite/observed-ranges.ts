import type { ObservedRange } from "./normalise.ts";
import type { ScoreReader } from "./score-reader.ts";
import { isActive } from "./subjects.ts";
import type { TreePlan } from "./tree-plan.ts";

/**
 * Least and most raw value of each leaf over the units (or innovations) that the method rates, in the given years: one year for
 * `minmax`, all years of the method for `minmax-gabungan`. Null where the leaf needs no range or nothing was reported.
 */
export function observedRanges(plan: TreePlan, reader: ScoreReader, years: readonly number[]): ObservedRange[] {
  const least = new Float64Array(plan.tree.leaves.length).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(plan.tree.leaves.length).fill(Number.NEGATIVE_INFINITY);
  const needed = plan.tree.leaves.map(({ indicator }) => indicator.normalisation.startsWith("minmax"));
  if (needed.includes(true)) {
    for (const year of years) {
      const active = Uint8Array.from(reader.subjects.units, (unit) => (isActive(unit, year) ? 1 : 0));
      reader.eachRow(plan, year, (leaf, raw, unit, innovation) => {
        if (!needed[leaf] || (innovation < 0 && active[unit] !== 1)) return;
        least[leaf] = Math.min(least[leaf] as number, raw);
        most[leaf] = Math.max(most[leaf] as number, raw);
      });
    }
  }
  return needed.map((_, leaf) => {
    const range = { least: least[leaf] as number, most: most[leaf] as number };
    return range.least <= range.most ? range : null;
  });
}

import type { TreePlan } from "#core/composite/tree-plan.ts";
import type { ScoreColumns } from "#core/score-columns.ts";

/** What an innovation reported on one indicator; `level` null is a row, or no row, without a value. */
export type ReportedLevel = { level: number | null; hasEvidence: boolean };

/**
 * The levels of each innovation that has rows in the year, by position among the leaves of the method's first mean over
 * innovations. Indicators that the method does not ask are left out.
 */
export function innovationLevels(scores: ScoreColumns, plan: TreePlan, year: number): Map<string, ReportedLevel[]> {
  const size = plan.means[0]?.leaves.length ?? 0;
  const positions = new Map(plan.means[0]?.leaves.map(({ index }, at) => [index, at]));
  const levels = new Map<string, ReportedLevel[]>();
  for (let row = 0; row < scores.length; row++) {
    const id = scores.innovationIds[scores.innovation[row] ?? -1];
    const at = positions.get(plan.leafOfCode[scores.indicator[row] ?? -1] ?? -1);
    if (id === undefined || at === undefined || scores.year[row] !== year) continue;
    const own = levels.get(id) ?? Array.from({ length: size }, () => ({ level: null, hasEvidence: false }));
    const value = scores.value[row] ?? Number.NaN;
    own[at] = { level: Number.isNaN(value) ? null : value, hasEvidence: (scores.evidence[row] ?? -1) >= 0 };
    levels.set(id, own);
  }
  return levels;
}

import type { InnovationMeanPlan } from "#core/composite/tree-plan.ts";
import type { Text } from "#core/text.ts";
import type { IndicatorScale } from "./indicator-scale.ts";
import type { ReportedLevel } from "./innovation-levels.ts";

/** What reporting higher on one indicator would bring. Points are maturity points. */
export type LevelUp = {
  key: string;
  number: string | null;
  name: Text;
  /** null where nothing was reported. */
  level: number | null;
  next: number;
  highest: number;
  /** Points from the next level alone, and from the highest. */
  step: number;
  gap: number;
  /** What the next level takes; null where the method does not say. */
  requirement: Text | null;
};

const shownAtLeast = 3;
const shownAtMost = 6;

/** Where whole levels are left to climb: largest gap first, then the largest step, then the order of the method. */
export function levelUps(
  mean: InnovationMeanPlan,
  scales: readonly (IndicatorScale | null)[],
  levels: readonly ReportedLevel[],
): LevelUp[] {
  const ups = mean.leaves.flatMap(({ indicator }, at): LevelUp[] => {
    const scale = scales[at] ?? null;
    const level = levels[at]?.level ?? null;
    if (scale === null || scale.highest === null || (level ?? 0) >= scale.highest) return [];
    const { highest, pointsOf } = scale;
    const next = Math.min(highest, Math.floor(level ?? 0) + 1);
    const now = level === null ? scale.least : pointsOf(level);
    const { key, number, name } = indicator;
    const requirement = indicator.levels[next - 1] ?? null;
    const [step, gap] = [rounded(pointsOf(next) - now), rounded(pointsOf(highest) - now)];
    return gap > 0 ? [{ key, number, name, level, next, highest, step, gap, requirement }] : [];
  });
  return ups.toSorted((a, b) => b.gap - a.gap || b.step - a.step);
}

/** The first few: three, or as many as it takes for their gaps to cover the shortfall, six at most. */
export function shownLevelUps(ups: readonly LevelUp[], shortfall: number): LevelUp[] {
  let covered = 0;
  const needed = ups.findIndex(({ gap }) => {
    covered += gap;
    return covered >= shortfall;
  });
  return ups.slice(0, Math.min(shownAtMost, Math.max(shownAtLeast, needed + 1)));
}

/** Sums of products of decimals, freed of binary noise. */
export function rounded(points: number): number {
  return Number(points.toFixed(9));
}

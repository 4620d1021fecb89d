import type { IndicatorPage } from "#core/artefacts/indicator-pages.ts";

/** The scale that leaders' bars are drawn on: levels to the highest level, values to their goalposts, else to the best. */
export function leaderScale({
  leaders,
  levelDistribution,
  lower,
  upper,
}: Pick<IndicatorPage, "leaders" | "levelDistribution" | "lower" | "upper">): readonly [number, number] {
  const best = Math.max(1e-9, ...leaders.map(({ value }) => value));
  if (levelDistribution !== null) return [0, Math.max(3, upper ?? 3)];
  return [lower !== null && upper !== null ? lower : 0, Math.max(best, upper ?? best)];
}

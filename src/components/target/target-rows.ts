import type { IndexPoint } from "#core/artefacts/index-point.ts";
import type { TargetsPage } from "#core/artefacts/targets-page.ts";

/** The computed index by year, each with its target on the same scale, if it has one. */
export function targetRows({ trend, targets }: NonNullable<TargetsPage["chart"]>): readonly {
  point: IndexPoint;
  target: number | null;
}[] {
  const byYear = new Map(targets.map(({ year, value }) => [year, value]));
  return trend.points.map((point) => ({ point, target: byYear.get(point.year) ?? null }));
}

/** Sources of the targets in the order of their years, once each. */
export function targetSources(years: readonly { source: string | null }[]): readonly string[] {
  return [...new Set(years.flatMap(({ source }) => source ?? []))];
}

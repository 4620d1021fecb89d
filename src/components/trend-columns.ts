import type { IndexPoint, IndexTrend } from "#core/artefacts/index-point.ts";

/** A year of the trend's table, with the value by the newest method beside it. */
export type TrendRow = { point: IndexPoint; constant: number | null };
export type TrendColumns = {
  rank: boolean;
  predicate: boolean;
  innovations: boolean;
  constant: boolean;
  rows: readonly TrendRow[];
};

/** Which columns say anything: a region alone has no rank, a composite no innovations. Newest year first. */
export function trendColumns(trend: IndexTrend): TrendColumns {
  const constant = new Map(trend.constant?.points.map((point) => [point.year, point.value]));
  return {
    rank: trend.points.some((point) => point.outOf > 1),
    predicate: trend.points.some((point) => point.predicate !== null),
    innovations: trend.points.some((point) => point.innovations !== null && point.innovations > 0),
    constant: trend.constant !== null,
    rows: trend.points.toReversed().map((point) => ({ point, constant: constant.get(point.year) ?? null })),
  };
}

import type { Text } from "#core/text.ts";
import { chanceLabels } from "#core/trend/chance-labels.ts";
import { isTested, survivingLabels, usualRate } from "#core/trend/false-discovery.ts";
import type { UnitTrend } from "#core/trend/unit-trends.ts";
import type { Context } from "./context.ts";
import type { Ranking } from "./ranking.ts";
import type { TrendNote } from "./units-page.ts";

/**
 * What may be said of the trends of the units that are ranked with others: by each year's own method, and by the newest for all
 * years where that allows any statement.
 */
export function buildTrendNotes(context: Context, rankings: readonly Ranking[]): TrendNote[] {
  const ranked = new Set(
    rankings
      .filter(({ rows }) => rows.length > 1)
      .flatMap(({ node, rows }) => rows.map((row) => `${node} ${row.unitId}`)),
  );
  const shown = (trends: readonly UnitTrend[]) => trends.filter(({ node, unitId }) => ranked.has(`${node} ${unitId}`));
  const official = shown(context.analysis.trends());
  if (official.length === 0) return [];
  const constant = shown(context.analysis.constantTrends());
  const name = context.methods.get(context.indices.constantMethod?.methodId ?? "")?.name;
  const notes = [trendNote(official, null)];
  if (name && constant.some(isTested)) notes.push(trendNote(constant, name));
  return notes;
}

/** Counts over some series; `from` and `to` span those that were tested, or the longest where none was. */
export function trendNote(trends: readonly Omit<UnitTrend, "unitId" | "node">[], methodName: Text | null): TrendNote {
  const tested = trends.filter(isTested);
  const longest = Math.max(0, ...trends.map(({ n }) => n));
  const spanning = tested.length > 0 ? tested : trends.filter(({ n }) => n === longest);
  const labelled = (label: UnitTrend["label"]) => tested.filter((trend) => trend.label === label).length;
  return {
    methodName,
    tested: tested.length,
    short: trends.length - tested.length,
    longest,
    from: ends(spanning, ({ from }) => from, Math.min),
    to: ends(spanning, ({ to }) => to, Math.max),
    rising: labelled("naik"),
    falling: labelled("turun"),
    byChance: chanceLabels(tested),
    surviving: survivingLabels(tested),
    rate: usualRate,
  };
}

type Series = Pick<UnitTrend, "from" | "to">;

function ends(trends: readonly Series[], yearOf: (trend: Series) => number | null, pick: typeof Math.min) {
  const years = trends.flatMap((trend) => yearOf(trend) ?? []);
  return years.length === 0 ? null : pick(...years);
}

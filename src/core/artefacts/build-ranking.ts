import { compareTexts } from "#core/compare-texts.ts";
import type { IndexRow } from "#core/composite/index-row.ts";
import { breakYears } from "./break-years.ts";
import { nodeName } from "./build-index-trend.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { Ranking, RankingRow } from "./ranking.ts";

/** All rankings of a year: one a root node and kind of unit, or one a root node where the method ranks across kinds. */
export function buildRankings(context: Context, year: number): Ranking[] {
  const method = context.methodOfYear.get(year);
  if (!method) return [];
  const rows = context.indices.rows.filter((row) => row.year === year);
  const groups = Map.groupBy(rows, (row) => `${row.node}\n${kindOf(context, row, method.rankWithin) ?? ""}`);
  const rankings = [...groups.values()].flatMap((group) => {
    const first = group[0];
    return first ? [rankingOf(context, first, group)] : [];
  });
  return rankings.toSorted((a, b) => kindOrder(context, a.kind) - kindOrder(context, b.kind));
}

/** A part of a ranking: `size` rows that include the unit, the best first. */
export function around(ranking: Ranking, unitId: string, size: number): Ranking {
  if (ranking.rows.length <= size) return ranking;
  const place = ranking.rows.findIndex((row) => row.unitId === unitId);
  const start = Math.min(Math.max(0, place - Math.floor(size / 2)), ranking.rows.length - size);
  return { ...ranking, rows: ranking.rows.slice(start, start + size) };
}

function rankingOf(context: Context, first: IndexRow, group: readonly IndexRow[]): Ranking {
  const method = context.methods.get(first.methodId);
  return {
    kind: kindOf(context, first, method?.rankWithin ?? "kind"),
    node: first.node,
    nodeName: nodeName(context, first.node),
    year: first.year,
    methodId: first.methodId,
    decimals: method?.decimals ?? 2,
    scale: method?.scale ?? [0, 100],
    breaks: breakYears(context),
    ranked: group.filter((row) => row.value !== null).length,
    rows: group.map((row) => lineOf(context, row)).toSorted(byRankThenName),
  };
}

function lineOf(context: Context, row: IndexRow): RankingRow {
  const unit = context.units.get(row.unitId);
  const history = (context.rowsOfUnit.get(row.unitId) ?? []).filter((other) => other.node === row.node);
  return {
    unitId: row.unitId,
    name: unit ? nameOf(unit) : { id: row.unitId, en: null },
    value: row.published,
    reason: row.reason,
    rank: row.rank,
    tied: row.tied,
    outOf: row.outOf,
    innovations: row.innovations,
    coverage: row.coverage,
    lower: row.lower,
    upper: row.upper,
    change: row.change,
    changeReason: row.changeReason,
    predicate: row.predicate,
    history: history.map(({ year, published, methodId }) => ({ year, value: published, methodId })),
  };
}

function byRankThenName(a: RankingRow, b: RankingRow): number {
  return placeOf(a) - placeOf(b) || compareTexts(a.name.id, b.name.id);
}

function kindOf(context: Context, row: IndexRow, rankWithin: "kind" | "all"): string | null {
  return rankWithin === "all" ? null : (context.units.get(row.unitId)?.kind ?? null);
}

/** Kinds in the order in which `unit.csv` first names them. */
function kindOrder(context: Context, kind: string | null): number {
  return context.dataset.units.findIndex((unit) => unit.kind === kind);
}

function placeOf(row: RankingRow): number {
  return row.rank ?? Number.MAX_SAFE_INTEGER;
}

import type { TrendFile, TrendUnit } from "#core/browse/trend-file.ts";
import { compareTexts } from "#core/compare-texts.ts";
import type { IndexRow } from "#core/composite/index-row.ts";
import { breakYears } from "./break-years.ts";
import { nodeName } from "./build-index-trend.ts";
import type { Context } from "./context.ts";
import type { TrendGroup } from "./trend-groups.ts";

/** What the trend explorer reads, one file a group of units. */
export function buildTrendFile(context: Context, group: TrendGroup): TrendFile {
  const years = [...new Set(group.rows.map((row) => row.year))].toSorted((a, b) => a - b);
  const latest = group.rows.findLast((row) => row.year === years.at(-1));
  const method = context.methods.get(latest?.methodId ?? "");
  const recomputed = recomputedRows(context, group);
  const units = [...Map.groupBy(group.rows, (row) => row.unitId)].toSorted(([a], [b]) => compareTexts(a, b));
  const constant = context.methods.get(context.indices.constantMethod?.methodId ?? "");
  return {
    group: group.key,
    node: group.node,
    nodeName: nodeName(context, group.node),
    decimals: method?.decimals ?? 2,
    scale: method?.scale ?? [0, 100],
    years,
    breaks: breakYears(context, years),
    outOf: years.map((year) => Math.max(0, ...group.rows.map((row) => (row.year === year ? row.outOf : 0)))),
    recomputedBy: recomputed.size > 0 && constant ? constant.name : null,
    note: context.dataset.portal.sample ? "data contoh" : null,
    units: units.map(([id, rows]) => unitOf(context, { id, rows, years, recomputed: recomputed.get(id) ?? [] })),
  };
}

type UnitRows = { id: string; rows: readonly IndexRow[]; years: readonly number[]; recomputed: readonly IndexRow[] };

function unitOf(context: Context, { id, rows, years, recomputed }: UnitRows): TrendUnit {
  const unit = context.units.get(id);
  const byYear = new Map(rows.map((row) => [row.year, row]));
  const again = new Map(recomputed.map((row) => [row.year, row]));
  const all = years.map((year) => byYear.get(year));
  const counts = all.map((row) => row?.innovations ?? null);
  return {
    id,
    name: unit?.name ?? id,
    nameEn: unit?.nameEn ?? null,
    index: all.map((row) => row?.published ?? null),
    reason: all.map((row) => (row === undefined ? "tidak-ada-data" : row.reason)),
    rank: all.map((row) => row?.rank ?? null),
    tied: all.map((row) => row?.tied ?? 0),
    innovations: counts.every((count) => count === null) ? null : counts,
    coverage: all.map((row) => coverageOf(row)),
    recomputed: recomputed.length === 0 ? null : years.map((year) => again.get(year)?.published ?? null),
  };
}

/** Of a unit without innovations nothing was asked, so nothing is covered or missing. */
function coverageOf(row: IndexRow | undefined): number | null {
  if (row === undefined || row.reason === "tidak-ada-inovasi" || row.reason === "tidak-ada-data") return null;
  return Math.round(row.coverage * 10_000) / 10_000;
}

/** The rows by the newest method, of units where years differ in method and two of them have a value. */
function recomputedRows(context: Context, { node, rows }: TrendGroup): ReadonlyMap<string, readonly IndexRow[]> {
  const methods = new Set(rows.map((row) => row.methodId));
  if (methods.size < 2) return new Map();
  const units = new Set(rows.map((row) => row.unitId));
  const found = (context.indices.constantMethod?.rows ?? []).filter(
    (row) => row.node === node && units.has(row.unitId),
  );
  const byUnit = [...Map.groupBy(found, (row) => row.unitId)];
  return new Map(byUnit.filter(([, own]) => own.filter((row) => row.published !== null).length > 1));
}

import type { IndexRow } from "#core/composite/index-row.ts";
import { predicateGap } from "#core/composite/predicate-gap.ts";
import type { Method } from "#core/schema/method.ts";
import type { Text } from "#core/text.ts";
import type { Context } from "./context.ts";
import type { IndexPoint, IndexTrend, PredicateBand, SeriesBreak } from "./index-point.ts";

/** The key of the portal's own index of a unit. */
export const unitIndexNode = "indeks-unit";
const unitIndexName: Text = { id: "Indeks unit", en: "Unit index" };

/** The root node that a unit is read by: the first one with a value, else the first; null where it has none. */
export function mainNode(context: Context, unitId: string): string | null {
  const rows = context.rowsOfUnit.get(unitId) ?? [];
  return (rows.find((row) => row.value !== null) ?? rows[0])?.node ?? null;
}

export function nodeName(context: Context, node: string): Text {
  if (node === unitIndexNode) return unitIndexName;
  const methods = context.dataset.methods.toReversed();
  for (const method of methods) {
    const group = method.groups.find((candidate) => candidate.key === node);
    if (group) return group.name;
  }
  return { id: node, en: null };
}

/** A unit's series on one root node, with what breaks it and what it aims at. Null where there is no row. */
export function buildIndexTrend(context: Context, unitId: string, node: string): IndexTrend | null {
  const rows = (context.rowsOfUnit.get(unitId) ?? []).filter((row) => row.node === node);
  const method = context.methods.get(rows.at(-1)?.methodId ?? "");
  if (rows.length === 0 || method === undefined) return null;
  return {
    node,
    nodeName: nodeName(context, node),
    scale: method.scale,
    decimals: method.decimals,
    years: context.years,
    points: rows.map(toPoint),
    breaks: breaksOf(context, rows),
    bands: node === unitIndexNode ? [] : bandsOf(context, rows),
    constant: node === unitIndexNode ? null : constantOf(context, unitId, node, rows),
  };
}

export function toPoint(row: IndexRow): IndexPoint {
  const { unitId: _, node: __, value: ___, exact: ____, published, ...rest } = row;
  return { ...rest, value: published };
}

function breaksOf(context: Context, rows: readonly IndexRow[]): SeriesBreak[] {
  return rows.flatMap((row, place) => {
    const before = rows[place - 1];
    if (!before || before.methodId === row.methodId || context.comparable(before.methodId, row.methodId)) return [];
    return [{ year: row.year, fromMethod: before.methodId, toMethod: row.methodId }];
  });
}

function bandsOf(context: Context, rows: readonly IndexRow[]): PredicateBand[] {
  const bands: PredicateBand[] = [];
  for (const row of rows) {
    const method = context.methods.get(row.methodId);
    const top = method?.predicates[0];
    if (!method || !top) continue;
    const last = bands.at(-1);
    if (last && last.toYear === row.year - 1 && last.lower === top.lowerBound) last.toYear = row.year;
    else bands.push(bandOf(method, row.year, top));
  }
  return bands;
}

function bandOf(method: Method, year: number, top: { name: Text; lowerBound: number }): PredicateBand {
  return { fromYear: year, toYear: year, lower: top.lowerBound, upper: method.scale[1], name: top.name };
}

/** Shown only where it tells more than the official series: where methods differ over the years. */
function constantOf(context: Context, unitId: string, node: string, rows: readonly IndexRow[]): IndexTrend["constant"] {
  const constant = context.indices.constantMethod;
  if (!constant || new Set(rows.map((row) => row.methodId)).size < 2) return null;
  const points = constant.rows
    .filter((row) => row.unitId === unitId && row.node === node)
    .map((row) => ({ year: row.year, value: row.published }));
  if (points.filter((point) => point.value !== null).length < 2) return null;
  const name = context.methods.get(constant.methodId)?.name ?? { id: constant.methodId, en: null };
  return { methodId: constant.methodId, methodName: name, points };
}

/** What the latest value lacks to the predicate above it; null at the top, or for the unit index, which has none. */
export function nextPredicate(context: Context, trend: IndexTrend): { points: number; name: Text } | null {
  const latest = trend.points.findLast((point) => point.value !== null);
  const method = context.methods.get(latest?.methodId ?? "");
  if (latest?.value == null || !method || trend.node === unitIndexNode) return null;
  const gap = predicateGap(latest.value, method.predicates, { decimals: method.decimals });
  return gap && { points: gap.points, name: gap.next };
}

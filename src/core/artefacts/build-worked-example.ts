import type { IndexRow } from "#core/composite/index-row.ts";
import { methodTree } from "#core/composite/method-tree.ts";
import { toNumber } from "#core/composite/quantity.ts";
import type { Method } from "#core/schema/method.ts";
import { unitIndexNode } from "./build-index-trend.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { WorkedExample } from "./method-page.ts";

/** The newest computed index of a method taken apart; null where the method has none to show. */
export function buildWorkedExample(context: Context, method: Method): WorkedExample | null {
  const rows = context.indices.rows.filter(
    (row) => row.methodId === method.id && row.node !== unitIndexNode && row.published !== null,
  );
  const latest = rows.at(-1)?.year;
  const ofYear = rows.filter((row) => row.year === latest);
  // The unit in the middle of the ranking makes the plainest example.
  const row = ofYear.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[Math.floor(ofYear.length / 2)];
  if (!row) return null;
  const averaged = method.groups.find((group) => group.aggregation === "rerata-inovasi");
  return averaged ? countedExample(context, method, row, averaged.key) : compositeExample(context, method, row);
}

function countedExample(context: Context, method: Method, row: IndexRow, averagedKey: string): WorkedExample | null {
  const averaged = method.groups.find((group) => group.key === averagedKey);
  const counted = method.groups.find((group) => group.aggregation === "jumlah-inovasi");
  const root = method.groups.find((group) => group.key === row.node);
  const scores = scoresOf(context, row);
  const mean = scores.get(averagedKey) ?? null;
  const count = counted ? (scores.get(counted.key) ?? null) : 0;
  const innovations = row.innovations;
  const attainable = methodTree(method).roots.find(({ key }) => key === row.node)?.limits.most ?? null;
  if (!averaged || !root || attainable === null || mean === null || count === null || innovations === null) return null;
  const divisor = Math.max(averaged.minimumDivisor ?? 1, innovations);
  const others = method.groups.filter((group) => group.parent === root.key && !holds(method, group.key, averagedKey));
  const regionPoints = others.reduce((sum, group) => sum + (scores.get(group.key) ?? 0), 0);
  return {
    kind: "iid",
    ...about(context, method, row),
    regionPoints,
    innovationPoints: Math.round(mean * divisor * 100) / 100,
    innovations,
    divisor,
    meanMaturity: mean,
    countPoints: count,
    maximum: toNumber(attainable),
  };
}

function compositeExample(context: Context, method: Method, row: IndexRow): WorkedExample {
  const scores = scoresOf(context, row);
  return {
    kind: "composite",
    ...about(context, method, row),
    leaves: method.indicators.flatMap((indicator) => {
      const value = context.scores.unitValue(row.unitId, indicator.key, row.year);
      const score = scores.get(indicator.key) ?? null;
      return value === null || score === null ? [] : [{ name: indicator.name, value, score }];
    }),
    groups: method.groups.flatMap((group) => {
      const score = scores.get(group.key) ?? null;
      return score === null ? [] : [{ name: group.name, aggregation: group.aggregation, score }];
    }),
  };
}

function about(context: Context, method: Method, row: IndexRow) {
  const unit = context.units.get(row.unitId);
  return {
    unitId: row.unitId,
    unitName: unit ? nameOf(unit) : { id: row.unitId, en: null },
    year: row.year,
    published: row.published ?? 0,
    decimals: method.decimals,
  };
}

function scoresOf(context: Context, row: IndexRow): Map<string, number | null> {
  const nodes = (context.nodesOfUnit.get(row.unitId) ?? []).filter((node) => node.year === row.year);
  return new Map(nodes.map((node) => [node.node, node.score]));
}

/** True where `inner` lies in the tree below `outer`, or is it. */
function holds(method: Method, outer: string, inner: string): boolean {
  const parents = new Map(method.groups.map((group) => [group.key, group.parent]));
  const seen = new Set<string>();
  for (let key: string | null = inner; key !== null && !seen.has(key); key = parents.get(key) ?? null) {
    if (key === outer) return true;
    seen.add(key);
  }
  return false;
}

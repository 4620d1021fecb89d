import type { IndexRow } from "#core/composite/index-row.ts";
import type { Figure } from "#core/provenance/figure.ts";
import { nodeName, unitIndexNode } from "../build-index-trend.ts";
import type { Context } from "../context.ts";
import { factSlugOf } from "../fact-slug.ts";
import { buildSteps } from "./build-steps.ts";
import type { EarlierIndex, UnitIndexFact } from "./fact-page.ts";
import type { EntryOf } from "./formula-number.ts";
import { partNames } from "./part-names.ts";

/** One index of a unit with its rank, band, coverage and change, and the way to it. `figure` is that of the row. */
export function buildUnitIndex(
  context: Context,
  row: IndexRow,
  anchor: string,
  figure: Figure,
  entryOf: EntryOf,
): UnitIndexFact {
  const method = context.methods.get(row.methodId);
  const { node, published, reason, coverage, innovations, change, changeReason } = row;
  return {
    node,
    name: nodeName(context, node),
    anchor,
    adaptation: node === unitIndexNode,
    value: published,
    reason,
    decimals: figure.decimals,
    scale: method?.scale ?? [0, 100],
    rank: rankOf(row),
    predicate: bandOf(context, row),
    coverage,
    innovations,
    change,
    changeReason,
    steps: reason === "tidak-ada-data" ? [] : buildSteps(figure, partNames(method), entryOf),
    years: yearsOf(context, row),
  };
}

function rankOf({ rank, tied, outOf }: IndexRow): UnitIndexFact["rank"] {
  return rank === null || outOf < 2 ? null : { rank, tied, outOf, above: rank - 1 };
}

function bandOf(context: Context, { predicate, published, methodId }: IndexRow): UnitIndexFact["predicate"] {
  const bands = context.methods.get(methodId)?.predicates ?? [];
  const at = bands.findIndex(({ lowerBound }) => (published ?? -Infinity) >= lowerBound);
  const [own, above] = [bands[at], bands[at - 1]];
  if (predicate === null || !own) return null;
  return { name: own.name, lower: own.lowerBound, next: above ? { name: above.name, lower: above.lowerBound } : null };
}

function yearsOf(context: Context, { unitId, node }: IndexRow): EarlierIndex[] {
  const rows = (context.rowsOfUnit.get(unitId) ?? []).filter((row) => row.node === node);
  return rows.map(({ year, published, reason, methodId }, at) => {
    const before = rows[at - 1];
    return {
      year,
      value: published,
      reason,
      slug: factSlugOf({ unit: unitId, year }),
      methodName: context.methods.get(methodId)?.name ?? { id: methodId, en: null },
      afterBreak:
        before !== undefined && before.methodId !== methodId && !context.comparable(before.methodId, methodId),
    };
  });
}

import { compareTexts } from "#core/compare-texts.ts";
import { yearlyChanges } from "./change.ts";
import { exactText } from "./exact-text.ts";
import type { IndexRow } from "./index-row.ts";
import type { Evaluation } from "./method-run.ts";
import { predicateOf } from "./predicate.ts";
import type { Quantity } from "./quantity.ts";
import { toNumber } from "./quantity.ts";
import { rankScores } from "./rank.ts";
import { decimal } from "./rational.ts";
import { roundHalfUp } from "./round-half-up.ts";
import type { Subjects } from "./subjects.ts";
import { unitIndexNode } from "./unit-index.ts";

/** Evaluations as published rows with ranks, predicates and changes, sorted by node, year and unit id (code units). */
export function indexRows(evaluations: readonly Evaluation[], { units }: Subjects): IndexRow[] {
  const idOf = ({ unit }: Evaluation) => units[unit]?.id ?? "";
  const drafts = evaluations
    .map((evaluation) => ({ evaluation, row: unrankedRow(evaluation, idOf(evaluation)) }))
    .sort((a, b) => compareRows(a.row, b.row));
  for (const group of grouped(drafts, ({ evaluation }) =>
    rankedTogether(evaluation, units[evaluation.unit]?.kind ?? ""),
  )) {
    const ranks = rankScores(group.map(({ evaluation, row }) => rankedOn(evaluation, row)));
    group.forEach(({ row }, at) => {
      Object.assign(row, ranks[at]);
    });
  }
  for (const series of grouped(drafts, ({ row }) => `${row.node} ${row.unitId}`)) {
    const results = series.map(({ evaluation: { year, method }, row: { published } }) => ({ year, published, method }));
    const changes = yearlyChanges(results);
    series.forEach(({ row }, at) => {
      Object.assign(row, changes[at]);
    });
  }
  return drafts.map(({ row }) => row);
}

/** Order of everything the engine gives out: by node, year, then unit id, by code units. */
export function compareRows(a: { node: string; year: number; unitId: string }, b: typeof a): number {
  return compareTexts(a.node, b.node) || a.year - b.year || compareTexts(a.unitId, b.unitId);
}

function unrankedRow({ result, year, method, node, innovations, hasData }: Evaluation, unitId: string): IndexRow {
  const isUnitIndex = node === unitIndexNode;
  const noData = !hasData && !isUnitIndex;
  const { score } = noData ? { score: null } : result;
  const published = score === null ? null : roundHalfUp(score, method.decimals);
  const bound = (quantity: Quantity | null) =>
    quantity === null || (noData && innovations !== null) ? null : toNumber(quantity);
  return {
    unitId,
    year,
    methodId: method.id,
    node,
    value: score === null ? null : toNumber(score),
    exact: score === null ? null : exactText(score),
    published,
    reason: noData ? "tidak-ada-data" : result.reason,
    rank: null,
    tied: 0,
    outOf: 0,
    predicate: published === null || isUnitIndex ? null : predicateOf(published, method.predicates),
    coverage: noData ? 0 : result.coverage,
    lower: bound(result.lower),
    upper: bound(result.upper),
    innovations,
    change: null,
    changeReason: null,
  };
}

/** Ranks are made within a year, a node and, unless the method ranks all units together, a kind; the unit index always by kind. */
function rankedTogether({ node, year, method }: Evaluation, kind: string): string {
  return method.rankWithin === "kind" || node === unitIndexNode ? `${node} ${year} ${kind}` : `${node} ${year}`;
}

function rankedOn({ result, method }: Evaluation, { published }: IndexRow): Quantity | null {
  if (published === null) return null;
  return method.rankOn === "rounded" ? decimal(published) : result.score;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  return [...Map.groupBy(items, keyOf).values()];
}

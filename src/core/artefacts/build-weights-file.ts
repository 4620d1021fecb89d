import { reweigh } from "#core/browse/reweigh.ts";
import { asPercent } from "#core/browse/weight-scenarios.ts";
import type { WeightNode, WeightsFile, WeightUnit } from "#core/browse/weights-file.ts";
import type { IndexRow } from "#core/composite/index-row.ts";
import { indexScale, maximumOf } from "#core/composite/index-scale.ts";
import { minus, over, toNumber } from "#core/composite/quantity.ts";
import { decimal } from "#core/composite/rational.ts";
import { unitIndexBasis } from "#core/composite/unit-index.ts";
import { addsUp } from "#core/robustness/flat-tree.ts";
import type { RankedRoot } from "#core/robustness/ranked-root.ts";
import { nodeName } from "./build-index-trend.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { TrendGroup } from "./trend-groups.ts";
import type { NotWeighable } from "./weights-page.ts";
import { spanOf } from "./with-rank-spans.ts";

/**
 * What the units of a group need to be ranked by other weights in a year; why not, where that can't be done. Ranges of ranks are
 * not in it yet: drawing them takes a while, and addresses need none.
 */
export function buildWeightsFile(
  context: Context,
  group: TrendGroup,
  root: RankedRoot,
): WeightsFile | { year: number; reason: NotWeighable } {
  const { year, method } = root;
  const rows = group.rows.filter((row) => row.year === year);
  const line = lineOf(root);
  if (line === null || !maximaAreKnown(root)) return { year, reason: "maksimum" };
  const columns = columnsOf(context, root);
  if (hasFixedPoints(root, rows, columns)) return { year, reason: "skor-jadi" };
  const file: WeightsFile = {
    group: group.key,
    year,
    node: group.node,
    nodeName: nodeName(context, group.node),
    method: { id: method.id, name: method.name },
    decimals: method.decimals,
    rankOn: method.rankOn,
    line,
    note: context.dataset.portal.sample ? "data contoh" : null,
    nodes: nodesOf(root),
    units: rows.map((row) => unitOf(context, row, root, columns.get(row.unitId))),
  };
  return givesPublished(file) ? file : { year, reason: "tidak-cocok" };
}

/** The file with the range of each unit's rank when weights move. */
export function withSpans({ analysis }: Context, file: WeightsFile): WeightsFile {
  const units = file.units.map((unit) => {
    const range = analysis.rankRangeOf(unit.id, file.node, file.year);
    return { ...unit, span: range && spanOf(range) };
  });
  return { ...file, units };
}

/** Whether the arithmetic of the page gives every published index and rank with the method's own weights. */
function givesPublished(file: WeightsFile): boolean {
  const results = reweigh(
    file,
    file.nodes.map(({ weight }) => weight),
  );
  return file.units.every(({ index, rank }, at) => results[at]?.index === index && results[at]?.rank === rank);
}

function columnsOf({ analysis }: Context, { evaluations }: RankedRoot): ReadonlyMap<string, number> {
  const { units } = analysis.ranked();
  return new Map(evaluations.map(({ unit }, column) => [units[unit]?.id ?? "", column]));
}

/** Points of innovations whose maturity alone is known can't be shared among indicators. */
function hasFixedPoints(
  { scores }: RankedRoot,
  rows: readonly IndexRow[],
  columns: ReadonlyMap<string, number>,
): boolean {
  return rows.some(({ unitId }) => {
    const column = columns.get(unitId);
    return column !== undefined && [...scores.added.values()].some((points) => (points[column] ?? 0) !== 0);
  });
}

/** Shares of a sum are shares of what can be had: each indicator under one must have a known maximum above a bottom of 0. */
function maximaAreKnown({ tree: { nodes }, method }: RankedRoot): boolean {
  if (!nodes.some(addsUp)) return true;
  const inSum = (at: number): boolean => {
    const parent = nodes[nodes[at]?.parent ?? -1];
    return parent !== undefined && (addsUp(parent) || inSum(nodes[at]?.parent ?? -1));
  };
  return (
    method.scale[0] === 0 &&
    nodes.every(
      ({ aggregation, most, nothing }, at) => aggregation !== null || !inSum(at) || (most > 0 && nothing === 0),
    )
  );
}

function lineOf({ tally, isUnitIndex, node }: RankedRoot): WeightsFile["line"] | null {
  const { tree } = tally.plan;
  const [low, high] = tree.method.scale;
  const basis = isUnitIndex ? unitIndexBasis(tally) : null;
  if (basis) return { offset: low, factor: toNumber(over(minus(decimal(high), decimal(low)), basis.highest)) };
  const root = tree.roots.find(({ key }) => key === node);
  if (root === undefined || maximumOf(root) === null) return root ? { offset: 0, factor: 1 } : null;
  const line = indexScale(root, tree.method.scale);
  return line && { offset: toNumber(line.offset), factor: toNumber(line.factor) };
}

function nodesOf({ tree, method }: RankedRoot): WeightNode[] {
  const names = new Map([...method.groups, ...method.indicators].map(({ key, name }) => [key, name]));
  const underSum = ({ parent }: { parent: number }) => {
    const above = tree.nodes[parent];
    return above !== undefined && addsUp(above) && above.aggregation !== "jumlah-inovasi";
  };
  const shares = tree.nodes.map((node, at) => (underSum(node) ? node.sharing : (tree.weights[at] ?? 0)));
  const weights = asPercent(
    tree.nodes,
    shares.map((share, at) => (tree.nodes[at]?.parent === -1 ? 1 : share)),
  );
  return tree.nodes.map(({ key, parent, aggregation, missing, nothing }, at) => ({
    key,
    name: names.get(key) ?? { id: key, en: null },
    parent,
    aggregation,
    missing,
    weight: weights[at] ?? 0,
    factor: tree.weights[at] ?? 0,
    nothing,
  }));
}

function unitOf(
  context: Context,
  { unitId, published, rank, tied, reason }: IndexRow,
  { tree, scores }: RankedRoot,
  column: number | undefined,
): WeightUnit {
  const unit = context.units.get(unitId);
  const leaves = tree.nodes.flatMap(({ aggregation }, at) => (aggregation === null ? [at] : []));
  return {
    id: unitId,
    name: unit ? nameOf(unit) : { id: unitId, en: null },
    index: published,
    rank,
    tied,
    reason,
    span: null,
    scores: column === undefined ? null : leaves.map((at) => scoreText(scores.rows[at]?.[column])),
    barred: column === undefined ? [] : scores.barred.flatMap((bars, at) => (bars?.[column] === 1 ? [at] : [])),
  };
}

/** Fourteen digits are more than an index needs and less than a binary64 prints. */
function scoreText(score: number | undefined): number | null {
  return score === undefined || Number.isNaN(score) ? null : Number(score.toPrecision(14));
}

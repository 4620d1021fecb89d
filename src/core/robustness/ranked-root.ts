import { maximumOf } from "#core/composite/index-scale.ts";
import { countedFrom, innovationLeafSums } from "#core/composite/innovation-leaf-sums.ts";
import type { Evaluation } from "#core/composite/method-run.ts";
import { toNumber } from "#core/composite/quantity.ts";
import { rationalToNumber } from "#core/composite/rational.ts";
import type { ScoreReader } from "#core/composite/score-reader.ts";
import { stageOrder } from "#core/composite/stage-order.ts";
import type { Branch } from "#core/composite/tree-node.ts";
import { unitIndexBasis, unitIndexNode } from "#core/composite/unit-index.ts";
import type { YearTally } from "#core/composite/year-tally.ts";
import type { Method } from "#core/schema/method.ts";
import type { FlatScores } from "./flat-scores.ts";
import { fillScores, hasGap } from "./flat-scores.ts";
import type { FlatTree } from "./flat-tree.ts";
import { flatTree } from "./flat-tree.ts";

/**
 * One root in one year, ready to be computed again with other weights: the units that have an index, by id, as columns.
 * `indexWith` gives their indices, in that order, NaN where other weights leave nothing; the array is used again at the next call.
 */
export type RankedRoot = {
  node: string;
  year: number;
  method: Method;
  tally: YearTally;
  /** Whether this is the portal's own index of units. */
  isUnitIndex: boolean;
  evaluations: readonly Evaluation[];
  tree: FlatTree;
  scores: FlatScores;
  /** What each mean over innovations divides by, by column. */
  divisors: ReadonlyMap<number, Float64Array>;
  indexWith: (weights: Float64Array) => Float64Array;
};

/** Null where nobody has an index. `evaluations` are those of one node and year, sorted by unit id. */
export function rankedRoot(
  evaluations: readonly Evaluation[],
  tally: YearTally,
  reader: ScoreReader,
): RankedRoot | null {
  const scored = evaluations.filter(({ result, hasData }) => result.score !== null && hasData);
  const [first] = scored;
  if (first === undefined) return null;
  const isUnitIndex = first.node === unitIndexNode;
  const root = isUnitIndex
    ? unitIndexBasis(tally)?.mean.branch
    : tally.plan.tree.roots.find(({ key }) => key === first.node);
  if (root === undefined) throw new Error(`no root ${first.node}`);
  const tree = flatTree(root);
  const { scores, divisors } = scoresOf(tree, scored, tally, reader, isUnitIndex);
  const line = scaleOf(root, tree, scores, tally, isUnitIndex);
  const result = new Float64Array(scored.length);
  const indexWith = (weights: Float64Array) => {
    fillScores(tree, weights, scores);
    const { factor, offset } = line();
    const row = scores.rows[0] as Float64Array;
    for (let column = 0; column < result.length; column++) result[column] = offset + factor * (row[column] as number);
    return result;
  };
  const { node, year, method } = first;
  return { node, year, method, tally, isUnitIndex, evaluations: scored, tree, scores, divisors, indexWith };
}

function scoresOf(
  tree: FlatTree,
  scored: readonly Evaluation[],
  tally: YearTally,
  reader: ScoreReader,
  isUnitIndex: boolean,
): { scores: FlatScores; divisors: Map<number, Float64Array> } {
  const units = scored.length;
  const rows = tree.nodes.map(({ key, aggregation, most, nothing, underMean }) => {
    const row = new Float64Array(units + 2);
    if (aggregation !== null) return row;
    if (!underMean) {
      scored.forEach(({ nodes }, column) => {
        row[column] = numberOf(nodes.get(key)?.score ?? null);
      });
    }
    row[units] = most;
    row[units + 1] = nothing;
    return row;
  });
  const barred = tree.nodes.map(({ key, aggregation, underMean }, at) => {
    if (aggregation === null || underMean || (isUnitIndex && at === 0)) return null;
    const bars = Uint8Array.from(scored, ({ nodes }) => ((nodes.get(key)?.score ?? null) === null ? 1 : 0));
    return bars.includes(1) ? bars : null;
  });
  const added = new Map<number, Float64Array>();
  const divisors = new Map<number, Float64Array>();
  const gaps = Uint8Array.from(rows, (row, at) => (tree.nodes[at]?.aggregation === null ? hasGap(row, units) : 0));
  const scores: FlatScores = { units, rows, gaps, added, barred, low: tally.plan.tree.method.scale[0] };
  tree.nodes.forEach(({ aggregation }, at) => {
    if (aggregation === "rerata-inovasi")
      divisors.set(at, fillMean(tree, at, scores, added, scored, tally, reader, isUnitIndex));
  });
  return { scores, divisors };
}

/** Rows of the indicators under a mean: their sum over the unit's innovations / divisor. */
function fillMean(
  { nodes }: FlatTree,
  at: number,
  { rows, units }: FlatScores,
  added: Map<number, Float64Array>,
  scored: readonly Evaluation[],
  tally: YearTally,
  reader: ScoreReader,
  isUnitIndex: boolean,
): Float64Array {
  const key = nodes[at]?.key;
  const meanAt = tally.plan.means.findIndex(({ branch }) => branch.key === key);
  const mean = tally.plan.means[meanAt];
  if (mean === undefined) throw new Error(`no mean over innovations ${key}`);
  const { minimumStage, minimumDivisor } = mean.branch.group;
  const stage = isUnitIndex ? stageOrder.diinput : stageOrder[minimumStage];
  const sumsOf = innovationLeafSums(tally, meanAt, reader, countedFrom(tally, stage));
  const positions = new Map(mean.leaves.map((leaf, index) => [leaf.key, index]));
  const divisors = new Float64Array(units);
  const given = new Float64Array(units);
  const below = nodes.flatMap((node, index) =>
    node.underMean && node.aggregation === null && positions.has(node.key) ? [index] : [],
  );
  scored.forEach(({ unit }, column) => {
    const sums = sumsOf(isUnitIndex ? [unit] : (reader.subjects.bucketsBelow.get(unit) ?? [unit]), 0);
    const divisor = isUnitIndex ? sums.count : Math.max(minimumDivisor ?? 1, sums.count);
    divisors[column] = divisor;
    given[column] = rationalToNumber(sums.given) / divisor;
    for (const leaf of below) {
      const sum = sums.leaves[positions.get(nodes[leaf]?.key ?? "") ?? -1];
      (rows[leaf] as Float64Array)[column] = sum ? rationalToNumber(sum) / divisor : 0;
    }
  });
  added.set(at, given);
  return divisors;
}

/**
 * How the root's score becomes the index. Where it is a share of a maximum, other weights have another maximum: it moves with
 * the sum of everything at its most.
 */
function scaleOf(root: Branch, tree: FlatTree, scores: FlatScores, tally: YearTally, isUnitIndex: boolean) {
  const [low, high] = tally.plan.tree.method.scale;
  const row = scores.rows[0] as Float64Array;
  const [atMost, atBottom] = [scores.units, scores.units + 1];
  fillScores(tree, tree.weights, scores);
  const derived = row[atMost] as number;
  const basis = isUnitIndex ? unitIndexBasis(tally) : null;
  const most = basis ? basis.highest : maximumOf(root);
  if (most === null) return () => ({ factor: 1, offset: 0 });
  const official = toNumber(most);
  return () => {
    const maximum = derived > 0 ? (official * (row[atMost] as number)) / derived : official;
    const floor = isUnitIndex ? 0 : (row[atBottom] as number);
    const factor = (high - low) / (maximum - floor);
    return { factor, offset: low - factor * floor };
  };
}

function numberOf(score: Parameters<typeof toNumber>[0] | null): number {
  return score === null ? Number.NaN : toNumber(score);
}

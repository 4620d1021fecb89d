import type { FlatNode, FlatTree } from "./flat-tree.ts";
import { addsUp } from "./flat-tree.ts";

/**
 * Scores of many units on every node of a flat tree: `rows[node][column]`, NaN where missing. Rows of indicators are given, the
 * others filled by `fillScores`. After the `units` columns come two more: everything at its most, and at its bottom.
 */
export type FlatScores = {
  units: number;
  rows: readonly Float64Array[];
  /** 1 for each node with a unit that has no score; of inner nodes as last filled. */
  gaps: Uint8Array;
  /** Points of innovations known without rows, per innovation, by mean node. */
  added: ReadonlyMap<number, Float64Array>;
  /** Columns in which a node has no score by the method (its coverage falls short), by node; null where there is none. */
  barred: readonly (Uint8Array | null)[];
  /** Lowest end of the method's scale: the bottom of every mean. */
  low: number;
};

/**
 * Computes every inner node from the indicators' rows with these weights. A missing child counts as the node's policy says;
 * thresholds are not looked at again: who has a score by the method keeps one.
 */
export function fillScores(tree: FlatTree, weights: Float64Array, scores: FlatScores): void {
  for (let at = tree.nodes.length - 1; at >= 0; at--) {
    const node = tree.nodes[at] as FlatNode;
    if (node.aggregation === null) continue;
    const children = node.children.filter((child) => weights[child] !== 0);
    const whole = children.every((child) => scores.gaps[child] === 0);
    if (whole) fillWhole(node, at, children, weights, scores);
    else fillGapped(tree, at, weights, scores);
    settle(node, at, whole && children.length > 0, scores);
  }
}

/** The plain case: nothing is missing. */
function fillWhole(node: FlatNode, at: number, children: readonly number[], weights: Float64Array, scores: FlatScores) {
  const row = (scores.rows[at] as Float64Array).fill(0);
  const { aggregation } = node;
  let total = 0;
  for (const child of children) {
    const weight = weights[child] as number;
    const own = scores.rows[child] as Float64Array;
    total += weight;
    for (let column = 0; column < row.length; column++) {
      row[column] = (row[column] as number) + weighed(aggregation, weight, own[column] as number);
    }
  }
  if (addsUp(node)) return;
  for (let column = 0; column < row.length; column++) row[column] = averaged(aggregation, row[column] as number, total);
}

/** With gaps: under `nol` a missing child is at its bottom, else its weight goes to those present. */
function fillGapped({ nodes, weights: usual }: FlatTree, at: number, weights: Float64Array, scores: FlatScores): void {
  const node = nodes[at] as FlatNode;
  const { aggregation } = node;
  const row = (scores.rows[at] as Float64Array).fill(0);
  const present = new Float64Array(row.length);
  const sum = addsUp(node);
  let total = 0;
  for (const child of node.children) {
    const weight = weights[child] as number;
    if (weight === 0) continue;
    const { nothing, sharing } = nodes[child] as FlatNode;
    const own = scores.rows[child] as Float64Array;
    // Points of a sum are shared by weight × most; both move with the weight.
    const share = sum ? (sharing * weight) / (usual[child] as number) : weight;
    total += share;
    for (let column = 0; column < row.length; column++) {
      const missing = column < scores.units && Number.isNaN(own[column]);
      if (missing && node.missing !== "nol") continue;
      const score = missing ? nothing : (own[column] as number);
      row[column] = (row[column] as number) + weighed(aggregation, weight, score);
      present[column] = (present[column] as number) + share;
    }
  }
  for (let column = 0; column < row.length; column++) {
    const here = present[column] as number;
    if (!sum) row[column] = averaged(aggregation, row[column] as number, here);
    else if (here !== total) row[column] = ((row[column] as number) * total) / here;
  }
}

function weighed(aggregation: FlatNode["aggregation"], weight: number, score: number): number {
  return aggregation === "geometrik"
    ? weight * Math.log(score)
    : aggregation === "harmonik"
      ? weight / score
      : weight * score;
}

/** A mean from what `weighed` added up; NaN without any weight. */
function averaged(aggregation: FlatNode["aggregation"], sum: number, total: number): number {
  if (total === 0) return Number.NaN;
  return aggregation === "geometrik" ? Math.exp(sum / total) : aggregation === "harmonik" ? total / sum : sum / total;
}

/** What the method adds to a node, and takes away. */
function settle(node: FlatNode, at: number, whole: boolean, scores: FlatScores): void {
  const { rows, added, barred, units, low, gaps } = scores;
  const row = rows[at] as Float64Array;
  const more = added.get(at);
  const bars = barred[at];
  for (let column = 0; more && column < units; column++)
    row[column] = (row[column] as number) + (more[column] as number);
  for (let column = 0; bars && column < units; column++) if (bars[column] === 1) row[column] = Number.NaN;
  gaps[at] = whole && !bars ? 0 : hasGap(row, units);
  if (!addsUp(node)) row[units + 1] = low;
}

/** 1 where one of the first `units` columns is NaN, else 0. */
export function hasGap(row: Float64Array, units: number): number {
  return row.subarray(0, units).some((score) => Number.isNaN(score)) ? 1 : 0;
}

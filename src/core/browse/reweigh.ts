import { placeBest } from "./place-best.ts";
import { roundHalf } from "./round-half.ts";
import type { WeightNode, WeightsFile, WeightUnit } from "./weights-file.ts";

/** A unit's index and rank with other weights, as they would be printed; null where it has none. */
export type Reweighed = { index: number | null; rank: number | null; tied: number };

/**
 * The index and rank of every unit with these weights, one a node, relative to its siblings; the method's own give the published
 * numbers. A node keeps what it can reach at most: other weights share it anew among its children, so that a sum stays on its
 * scale. A node below which nothing has weight has none itself. What is missing counts as the method says; its thresholds are
 * not looked at again: who has a score by the method keeps one, and who has none gets none.
 */
export function reweigh(file: Pick<WeightsFile, WeighedTree>, weights: readonly number[]): Reweighed[] {
  const tree = liveTree(file.nodes, weights);
  const values = file.units.map((unit) => (unit.scores === null ? null : indexOf(file, tree, unit)));
  const printed = values.map((value) => (value === null ? null : roundHalf(value, file.decimals)));
  const places = placeBest(file.rankOn === "rounded" ? printed : values);
  return places.map((place, at) => ({ index: printed[at] ?? null, ...place }));
}

type WeighedTree = "nodes" | "units" | "decimals" | "rankOn" | "line";

/** Positions of children that have weight, by node, and what each node weighs; 0 where nothing below it has weight. */
type LiveTree = { children: readonly (readonly number[])[]; weights: readonly number[]; leafAt: readonly number[] };

/** The weight that counts: that of a node below which nothing has weight is 0. */
export function liveWeights(nodes: readonly WeightNode[], weights: readonly number[]): number[] {
  const live = nodes.map((_, at) => weights[at] ?? 0);
  for (let at = nodes.length - 1; at >= 0; at--) {
    const own = nodes[at];
    if (own?.aggregation == null) continue;
    if (!nodes.some(({ parent }, child) => parent === at && (live[child] ?? 0) > 0)) live[at] = 0;
  }
  return live;
}

function liveTree(nodes: readonly WeightNode[], weights: readonly number[]): LiveTree {
  const live = liveWeights(nodes, weights);
  const children: number[][] = nodes.map(() => []);
  let leaves = 0;
  const leafAt = nodes.map(({ parent, aggregation }, at) => {
    if ((live[at] ?? 0) > 0) children[parent]?.push(at);
    return aggregation === null ? leaves++ : -1;
  });
  return { children, weights: live, leafAt };
}

function indexOf(file: Pick<WeightsFile, WeighedTree>, tree: LiveTree, unit: WeightUnit): number | null {
  const score = scoreOf(file.nodes, tree, unit, 0);
  return Number.isFinite(score) ? file.line.offset + file.line.factor * score : null;
}

/** NaN where missing. */
function scoreOf(nodes: readonly WeightNode[], tree: LiveTree, unit: WeightUnit, at: number): number {
  const node = nodes[at];
  const children = tree.children[at] ?? [];
  if (node === undefined || unit.barred.includes(at)) return Number.NaN;
  if (node.aggregation === null) return unit.scores?.[tree.leafAt[at] ?? -1] ?? Number.NaN;
  const parts = children.map((child): Part => {
    const { weight: usual = 0, factor = 0, nothing = 0 } = nodes[child] ?? {};
    const score = scoreOf(nodes, tree, unit, child);
    const missing = Number.isNaN(score);
    return {
      weight: tree.weights[child] ?? 0,
      usual,
      factor,
      score: missing && node.missing === "nol" ? nothing : score,
    };
  });
  const present = parts.filter(({ score }) => !Number.isNaN(score));
  const weight = sum(present, (part) => part.weight);
  if (!(weight > 0)) return Number.NaN;
  switch (node.aggregation) {
    case "aritmetik":
      return sum(present, (part) => part.weight * part.score) / weight;
    case "geometrik":
      return Math.exp(sum(present, (part) => part.weight * Math.log(part.score)) / weight);
    case "harmonik":
      return weight / sum(present, (part) => part.weight / part.score);
    case "jumlah":
    case "rerata-inovasi":
    case "jumlah-inovasi":
      return sumOf(nodes, at, present, weight);
    default:
      throw new Error(`unknown aggregation: ${node.aggregation satisfies never}`);
  }
}

type Part = { weight: number; usual: number; factor: number; score: number };

/** Points by the shares of those present: the whole of the node is shared among them. */
function sumOf(nodes: readonly WeightNode[], at: number, present: readonly Part[], weight: number): number {
  const usual = nodes.reduce((total, { parent, weight: own }) => (parent === at ? total + own : total), 0);
  return sum(present, (part) => part.factor * part.score * (part.weight / part.usual) * (usual / weight));
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

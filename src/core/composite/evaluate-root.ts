import { branchResult } from "./branch-result.ts";
import { onIndexScale } from "./index-scale.ts";
import { innovationCount } from "./innovation-count.ts";
import { innovationLeaf, innovationMean } from "./innovation-mean.ts";
import { innovationSums } from "./innovation-sums.ts";
import { leafResult } from "./leaf-result.ts";
import type { NodeResult } from "./node-result.ts";
import { isClamped } from "./normalise.ts";
import { stageOrder } from "./stage-order.ts";
import type { Branch, Leaf, TreeNode } from "./tree-node.ts";
import type { YearTally } from "./year-tally.ts";

/** A unit as the evaluation sees it: its position, and the buckets whose innovations are its own. */
export type Subject = { unit: number; buckets: readonly number[] };

/** One unit's results on one root: the index, and every node by key in the order of the tree, leaves included. */
export type RootResult = {
  result: NodeResult;
  nodes: ReadonlyMap<string, NodeResult>;
  /** Innovations counted by the first node that counts any; null where none does. */
  innovations: number | null;
  /** Whether anything at all was reported for the unit. */
  hasData: boolean;
};

/** Evaluates a root for one unit in the tally's year. Adds the unit's clamped values to the tally's count. */
export function evaluateRoot(root: Branch, tally: YearTally, subject: Subject): RootResult {
  const nodes = new Map<string, NodeResult>();
  const seen: { innovations: number | null; hasData: boolean } = { innovations: null, hasData: false };

  function visit(node: TreeNode): NodeResult {
    const result = node.kind === "leaf" ? unitLeaf(node) : branch(node);
    nodes.set(node.key, result);
    return result;
  }

  function branch(node: Branch): NodeResult {
    if (node.group.aggregation === "rerata-inovasi") return meanBranch(node);
    if (node.group.aggregation === "jumlah-inovasi") return countBranch(node);
    return branchResult(node, node.children.map(visit));
  }

  function unitLeaf(leaf: Leaf): NodeResult {
    const raw = tally.unitValue[subject.unit * tally.plan.tree.leaves.length + leaf.index] as number;
    const normaliser = tally.normalisers[leaf.index] ?? null;
    if (!Number.isNaN(raw)) seen.hasData = true;
    if (normaliser !== null && isClamped(normaliser, raw)) {
      tally.clamped[leaf.index] = (tally.clamped[leaf.index] as number) + 1;
    }
    return leafResult(leaf, raw, normaliser);
  }

  function meanBranch(node: Branch): NodeResult {
    const { minimumStage, minimumDivisor } = node.group;
    const evaluated = evaluateMean(node, tally, subject.buckets, stageOrder[minimumStage], (count) =>
      minimumDivisor === null ? null : Math.max(minimumDivisor, count),
    );
    for (const [key, result] of evaluated.nodes) nodes.set(key, result);
    note(evaluated.innovations);
    return evaluated.result;
  }

  function countBranch(node: Branch): NodeResult {
    const { result, indicator, innovations } = innovationCount(node, tally.counted, subject.buckets);
    for (const child of node.children) nodes.set(child.key, indicator);
    note(innovations);
    return result;
  }

  function note(innovations: number): void {
    seen.innovations ??= innovations;
    if (innovations > 0) seen.hasData = true;
  }

  const result = onIndexScale(root, tally.plan.tree.method.scale, visit(root));
  nodes.set(root.key, result);
  return { result, nodes, ...seen };
}

/** The mean over innovations of some buckets from a stage on, with the nodes below it; `divisorOf` their number. */
export function evaluateMean(
  branch: Branch,
  tally: YearTally,
  buckets: readonly number[],
  stage: number,
  divisorOf: (count: number) => number | null,
): { result: NodeResult; nodes: ReadonlyMap<string, NodeResult>; innovations: number } {
  const at = tally.plan.means.findIndex((mean) => mean.branch === branch);
  const mean = tally.plan.means[at];
  if (mean === undefined) throw new Error(`no mean over innovations for ${branch.key}`);
  const sums = innovationSums(tally, at, buckets, stage);
  const divisor = divisorOf(sums.count);
  const nodes = new Map<string, NodeResult>();

  function visit(node: TreeNode): NodeResult {
    const result =
      node.kind === "leaf"
        ? innovationLeaf(mean as NonNullable<typeof mean>, mean?.leaves.indexOf(node) ?? -1, sums, divisor)
        : branchResult(node, node.children.map(visit));
    nodes.set(node.key, result);
    return result;
  }

  branch.children.forEach(visit);
  return { result: innovationMean(mean, sums, divisor), nodes, innovations: sums.count };
}

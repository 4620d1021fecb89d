import type { Method } from "#core/schema/method.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import type { NoIndexReason } from "./index-row.ts";
import { branchesBelow, descend, leavesBelow, methodTree } from "./method-tree.ts";
import type { Rational } from "./rational.ts";
import { add, divide, multiply, one, zero } from "./rational.ts";
import { ratesRegions } from "./subjects.ts";
import type { Branch, Leaf, MethodTree, TreeNode } from "./tree-node.ts";

/**
 * A `rerata-inovasi` node with the indicators below it. A factor is what one point of the indicator adds to an innovation's
 * maturity: the product of the weights up to the node; null, with `reason`, where that is not published or not a sum.
 */
export type InnovationMeanPlan = {
  branch: Branch;
  leaves: readonly Leaf[];
  factors: readonly (Rational | null)[];
  reason: NoIndexReason | null;
};

/** A method made ready to read score rows by it. */
export type TreePlan = {
  tree: MethodTree;
  means: readonly InnovationMeanPlan[];
  /** Position among the leaves of each indicator code of the score columns; -1 where the method does not ask it. */
  leafOfCode: Int32Array;
  /** Position among `means` of the node that each leaf is under; -1 where under none. */
  meanOfLeaf: Int32Array;
  /** Leaf positions of each root below it. */
  leavesOfRoot: ReadonlyMap<Branch, readonly number[]>;
  /** 1 where the leaf's root rates regions, so that only top units' rows count. */
  regional: Uint8Array;
};

export function treePlan(method: Method, { indicatorKeys }: Pick<ScoreColumns, "indicatorKeys">): TreePlan {
  const tree = methodTree(method);
  const means = tree.roots.flatMap((root) => branchesBelow(root, "rerata-inovasi")).map(meanPlan);
  const leafOfKey = new Map(tree.leaves.map(({ key, index }) => [key, index]));
  const meanOfLeaf = new Int32Array(tree.leaves.length).fill(-1);
  means.forEach(({ leaves }, mean) => {
    for (const { index } of leaves) meanOfLeaf[index] = mean;
  });
  const regional = new Uint8Array(tree.leaves.length);
  for (const root of tree.roots)
    for (const { index } of leavesBelow(root)) regional[index] = ratesRegions(root) ? 1 : 0;
  const leavesOfRoot = new Map(tree.roots.map((root) => [root, leavesBelow(root).map(({ index }) => index)]));
  const leafOfCode = Int32Array.from(indicatorKeys, (key) => leafOfKey.get(key) ?? -1);
  return { tree, means, leafOfCode, meanOfLeaf, leavesOfRoot, regional };
}

function meanPlan(branch: Branch): InnovationMeanPlan {
  const factorOf = new Map<string, Rational | null>();
  spread(branch, one, factorOf);
  const leaves = leavesBelow(branch);
  const factors = leaves.map(({ key }) => factorOf.get(key) ?? null);
  return { branch, leaves, factors, reason: reasonOf(branch, factors) };
}

function reasonOf(branch: Branch, factors: readonly (Rational | null)[]): NoIndexReason | null {
  const below = [...descend(branch)];
  if (below.some(({ weight }) => weight === null)) return "bobot-tidak-diketahui";
  return factors.length === 0 || factors.some((factor) => factor === null) ? "tidak-terdefinisi" : null;
}

/** Carries the factor down: a sum multiplies by the weight, an arithmetic mean by its share; nothing else is linear. */
function spread(node: TreeNode, factor: Rational | null, factorOf: Map<string, Rational | null>): void {
  if (node.kind === "leaf") {
    factorOf.set(node.key, factor);
    return;
  }
  const { aggregation } = node.group;
  const total = aggregation === "aritmetik" ? totalWeight(node) : one;
  const linear = aggregation === "aritmetik" || aggregation === "jumlah" || aggregation === "rerata-inovasi";
  for (const child of node.children) {
    const { weight } = child;
    const part = linear && factor && weight && total ? divide(multiply(factor, weight), total) : null;
    spread(child, part, factorOf);
  }
}

function totalWeight({ children }: Branch): Rational | null {
  let total = zero;
  for (const { weight } of children) {
    if (weight === null) return null;
    total = add(total, weight);
  }
  return total.num === 0n ? null : total;
}

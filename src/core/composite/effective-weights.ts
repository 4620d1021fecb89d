import type { Method } from "#core/schema/method.ts";
import { isSum } from "./attainable.ts";
import { leavesBelow, methodTree } from "./method-tree.ts";
import type { Rational } from "./rational.ts";
import { add, divide, multiply, one, rationalToNumber, reduce, zero } from "./rational.ts";
import type { Branch, TreeNode } from "./tree-node.ts";

/**
 * What one node says in its root. `weight`: the product of w / sum of siblings' w on the way up. `share`: the same with each
 * sum's weights times the attainable points, so the share of the index that the node decides (METHODS formula 2);
 * equal to `weight` where there is no sum above. Both 0 to 1; the leaves of a root add up to 1. Null where a weight above
 * is not published.
 */
export type EffectiveWeight = {
  node: string;
  root: string;
  isIndicator: boolean;
  weight: number | null;
  share: number | null;
};

/** Effective weights of all nodes of a method, in the order of the tree, each root first. */
export function effectiveWeights(method: Method): EffectiveWeight[] {
  const rows: EffectiveWeight[] = [];
  for (const root of methodTree(method).roots) visit(root, root.key, one, one, rows);
  return rows;
}

function visit(node: TreeNode, root: string, weight: Rational | null, share: Rational | null, rows: EffectiveWeight[]) {
  rows.push({
    node: node.key,
    root,
    isIndicator: node.kind === "leaf",
    weight: weight && rationalToNumber(weight),
    share: share && rationalToNumber(share),
  });
  if (node.kind === "leaf") return;
  const weights = node.children.map((child) => child.weight);
  node.children.forEach((child, index) => {
    visit(child, root, part(weight, weights, index), part(share, sharesOf(node), index), rows);
  });
}

/** How a sum shares the index depends on all attainable points below it, so one unpublished weight leaves it open. */
function sharesOf(node: Branch): readonly Rational[] | null {
  const open = isSum(node.group) && leavesBelow(node).some((leaf) => leaf.weight === null);
  return open ? null : node.sharing;
}

function part(whole: Rational | null, weights: readonly (Rational | null)[] | null, index: number): Rational | null {
  const own = weights?.[index] ?? null;
  if (whole === null || own === null || weights?.some((weight) => weight === null)) return null;
  const total = (weights ?? []).reduce<Rational>((sum, weight) => add(sum, weight ?? zero), zero);
  return total.num === 0n ? null : reduce(multiply(whole, divide(own, total)));
}

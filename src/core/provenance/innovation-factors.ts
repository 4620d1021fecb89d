import type { Branch, TreeNode } from "#core/composite/tree-node.ts";
import type { Formula } from "./formula.ts";
import type { MethodCells } from "./method-cells.ts";

/**
 * What one point of each leaf below a mean over innovations adds to a maturity: the product of the weights on the way, under an
 * arithmetic mean of the weight's share. By leaf key; undefined under any other aggregation.
 */
export function innovationFactors(mean: Branch, cells: MethodCells): ReadonlyMap<string, Formula> {
  const factors = new Map<string, Formula>();
  spread(mean, [], cells, factors);
  return factors;
}

function spread(node: TreeNode, above: readonly Formula[], cells: MethodCells, factors: Map<string, Formula>): void {
  if (node.kind === "leaf") {
    const [only, ...more] = above;
    factors.set(node.key, only && more.length === 0 ? only : { op: "product", of: above });
    return;
  }
  for (const child of node.children) spread(child, [...above, ...stepTo(child, node, cells)], cells, factors);
}

/** The factor of one step down; nothing for a group that a sum takes as it is. */
function stepTo(child: TreeNode, { group, children }: Branch, cells: MethodCells): Formula[] {
  const weight = cells.weight(child);
  switch (group.aggregation) {
    case "jumlah":
    case "rerata-inovasi":
      return child.kind === "branch" && child.group.weight === 1 ? [] : [weight];
    case "aritmetik":
      return [{ op: "quotient", of: weight, by: { op: "sum", of: children.map((other) => cells.weight(other)) } }];
    default:
      return [{ op: "undefined", reason: "tidak-terdefinisi" }];
  }
}

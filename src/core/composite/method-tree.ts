import type { Group, Indicator, Method } from "#core/schema/method.ts";
import { groupLimits, leafLimits } from "./attainable.ts";
import { inFixedOrder } from "./method-order.ts";
import type { Scale } from "./normalise.ts";
import { decimal } from "./rational.ts";
import { sharingWeights } from "./sharing-weights.ts";
import type { Branch, Leaf, MethodTree, TreeNode } from "./tree-node.ts";

/**
 * Joins the two lists of a method, in an order that does not follow that of its files: no sum of binary64 and no table may.
 * What hangs on no root is left out; that is a fault for the checks to report.
 */
export function methodTree(method: Method): MethodTree {
  const ordered = inFixedOrder(method);
  const leaves = ordered.indicators.map((indicator, index) => leafOf(indicator, index, method.scale));
  const roots = ordered.groups.filter(({ parent }) => parent === null).map((group) => branchOf(group, ordered, leaves));
  return { method, roots, leaves };
}

/** Every node below, itself first, in the order of the tree. */
export function* descend(node: TreeNode): Generator<TreeNode> {
  yield node;
  if (node.kind === "branch") for (const child of node.children) yield* descend(child);
}

/** The leaves below a node, in the order of the tree. */
export function leavesBelow(node: TreeNode): Leaf[] {
  return [...descend(node)].filter((below) => below.kind === "leaf");
}

/** The inner nodes below a node, itself included, of one aggregation. */
export function branchesBelow(node: TreeNode, aggregation: Group["aggregation"]): Branch[] {
  return [...descend(node)].filter(
    (below) => below.kind === "branch" && below.group.aggregation === aggregation,
  ) as Branch[];
}

function leafOf(indicator: Indicator, index: number, scale: Scale): Leaf {
  const weight = indicator.weight === null ? null : decimal(indicator.weight);
  return { kind: "leaf", key: indicator.key, index, indicator, weight, limits: leafLimits(indicator, scale) };
}

function branchOf(group: Group, method: Method, leaves: readonly Leaf[]): Branch {
  const children: TreeNode[] = [
    ...method.groups.filter(({ parent }) => parent === group.key).map((below) => branchOf(below, method, leaves)),
    ...leaves.filter(({ indicator }) => indicator.parent === group.key),
  ];
  return {
    kind: "branch",
    key: group.key,
    group,
    weight: decimal(group.weight),
    children,
    sharing: sharingWeights(group, children),
    limits: groupLimits(group, children, method.scale),
  };
}

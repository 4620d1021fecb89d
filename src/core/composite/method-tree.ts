import type { Group, Indicator, Method } from "#core/schema/method.ts";
import { groupLimits, leafLimits } from "./attainable.ts";
import type { Scale } from "./normalise.ts";
import { decimal } from "./rational.ts";
import { sharingWeights } from "./sharing-weights.ts";
import type { Branch, Leaf, MethodTree, TreeNode } from "./tree-node.ts";

/** Joins the two lists of a method. What hangs on no root is left out; that is a fault for the checks to report. */
export function methodTree(method: Method): MethodTree {
  const leaves = method.indicators.map((indicator, index) => leafOf(indicator, index, method.scale));
  const roots = method.groups.filter(({ parent }) => parent === null).map((group) => branchOf(group, method, leaves));
  return { method, roots, leaves };
}

/** Every node below, itself first, in definition order. */
export function* descend(node: TreeNode): Generator<TreeNode> {
  yield node;
  if (node.kind === "branch") for (const child of node.children) yield* descend(child);
}

/** The leaves below a node, in definition order. */
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

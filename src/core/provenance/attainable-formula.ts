import { isSum } from "#core/composite/attainable.ts";
import type { Branch, TreeNode } from "#core/composite/tree-node.ts";
import type { Constant, Formula, Part } from "./formula.ts";
import type { MethodCells } from "./method-cells.ts";
import { plain } from "./method-cells.ts";

/** The most that a node can score: as printed, else what its children attain together; null where nothing bounds it. */
export function mostFormula(node: TreeNode, cells: MethodCells): Formula | null {
  if (node.limits.most === null) return null;
  if (node.kind === "leaf") {
    const { indicator } = node;
    return indicator.normalisation === "tanpa" ? cells.indicator(indicator, "upper", indicator.upper) : cells.top;
  }
  const { group } = node;
  if (group.aggregation === "jumlah-inovasi") return countMost(node, cells);
  if (isSum(group) && group.maximum !== null) return cells.group(group, "maximum", group.maximum);
  return together(node, cells, (child) => mostFormula(child, cells));
}

/** What a sum is when every score is at the bottom; null where that is 0. */
export function floorFormula(node: TreeNode, cells: MethodCells): Formula | null {
  if (node.kind === "leaf") return nothingFormula(node, cells);
  const { aggregation } = node.group;
  if (aggregation === "jumlah-inovasi") return null;
  if (aggregation !== "jumlah" && aggregation !== "rerata-inovasi") return bottomUnlessZero(cells);
  const above = node.children.some((child) => floorFormula(child, cells) !== null);
  return above ? together(node, cells, (child) => floorFormula(child, cells) ?? plain(0)) : null;
}

/** What a missing score counts as under `nol`; null where that is 0. */
export function nothingFormula({ limits }: TreeNode, cells: MethodCells): Formula | null {
  return limits.nothing.num === 0n ? null : cells.bottom;
}

/** Most innovations that count: the group's own cap, else its indicator's upper bound; null for no cap. */
export function capCell({ group, children }: Branch, cells: MethodCells): Constant | null {
  if (group.countCap !== null) return cells.group(group, "countCap", group.countCap);
  const leaf = children[0];
  return leaf?.kind === "leaf" && leaf.indicator.upper !== null
    ? cells.indicator(leaf.indicator, "upper", leaf.indicator.upper)
    : null;
}

function countMost(node: Branch, cells: MethodCells): Formula | null {
  const cap = capCell(node, cells);
  const leaf = node.children[0];
  return cap && leaf ? { op: "product", of: [cells.weight(leaf), cap] } : null;
}

function together(
  { key, group, children }: Branch,
  cells: MethodCells,
  limit: (node: TreeNode) => Formula | null,
): Formula | null {
  const parts: Part[] = [];
  for (const child of children) {
    const of = limit(child);
    if (of === null) return null;
    parts.push({ weight: cells.weight(child), of });
  }
  return { op: "combine", node: key, aggregation: cells.group(group, "aggregation", group.aggregation), parts };
}

function bottomUnlessZero({ bottom }: MethodCells): Constant | null {
  return Number(bottom.text) === 0 ? null : bottom;
}

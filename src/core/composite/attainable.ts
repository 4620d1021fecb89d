import type { Group, Indicator } from "#core/schema/method.ts";
import { aggregate } from "./aggregate.ts";
import type { Scale } from "./normalise.ts";
import { scoreLimits } from "./normalise.ts";
import type { Quantity } from "./quantity.ts";
import { decimal, multiply, zero } from "./rational.ts";
import type { Limits, TreeNode } from "./tree-node.ts";

export function leafLimits(indicator: Indicator, scale: Scale): Limits {
  const { least, most } = scoreLimits(indicator, scale);
  const points = most !== null && (indicator.normalisation === "tanpa" || indicator.normalisation === "porsi");
  return { least, most, nothing: indicator.normalisation === "tanpa" ? zero : decimal(scale[0]), points };
}

/** A group attains what its children attain together; a printed `maksimum` goes before the derived one. */
export function groupLimits(group: Group, children: readonly TreeNode[], [low]: Scale): Limits {
  if (group.aggregation === "jumlah-inovasi") return countLimits(group, children);
  const together = (limit: (node: TreeNode) => Quantity | null) => combineLimits(group, children, limit);
  const declared = isSum(group) && group.maximum !== null ? decimal(group.maximum) : null;
  return {
    least: together(({ limits }) => limits.least),
    most: declared ?? together(({ limits }) => limits.most),
    nothing: isSum(group) ? zero : decimal(low),
    points: children.length > 0 && children.every(({ limits }) => limits.points),
  };
}

/** Whether the children's weights are factors of a sum, and not shares of a mean. */
export function isSum({ aggregation }: Group): boolean {
  return aggregation === "jumlah" || aggregation === "rerata-inovasi" || aggregation === "jumlah-inovasi";
}

function countLimits(group: Group, children: readonly TreeNode[]): Limits {
  const weight = children[0]?.weight ?? null;
  const cap = countCapOf(group, children);
  const most = weight === null || cap === null ? null : multiply(weight, decimal(cap));
  return { least: zero, most, nothing: zero, points: most !== null };
}

/** Most innovations that a count score counts: the group's cap, else its indicator's upper bound. */
export function countCapOf(group: Group, children: readonly TreeNode[]): number | null {
  const leaf = children[0];
  return group.countCap ?? (leaf?.kind === "leaf" ? leaf.indicator.upper : null);
}

function combineLimits(group: Group, children: readonly TreeNode[], limit: (node: TreeNode) => Quantity | null) {
  const parts = [];
  for (const child of children) {
    const score = limit(child);
    if (child.weight === null || score === null) return null;
    parts.push({ weight: child.weight, score });
  }
  return aggregate(group.aggregation, parts);
}

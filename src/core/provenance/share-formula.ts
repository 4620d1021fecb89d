import { isSum } from "#core/composite/attainable.ts";
import type { Branch, TreeNode } from "#core/composite/tree-node.ts";
import type { Group, Method } from "#core/schema/method.ts";
import { mostFormula } from "./attainable-formula.ts";
import type { Formula } from "./formula.ts";
import type { MethodCells } from "./method-cells.ts";

/**
 * A child's weight in coverage and in re-weighting where that is not its weight: under a sum weight × the most it can score, if
 * every child's most is known and above 0 (as `sharingWeights` of the engine). Null: the weight itself.
 */
export function shareFormula({ group, children }: Branch, child: TreeNode, cells: MethodCells): Formula | null {
  if (!isSum(group) || group.aggregation === "jumlah-inovasi") return null;
  if (!children.every(({ limits }) => isPositive(limits.most))) return null;
  const most = mostFormula(child, cells);
  return most && { op: "product", of: [cells.weight(child), most] };
}

/** Whether shares decide anything: they re-weight what is there, or a threshold of coverage hangs on them. */
export function needsShares({ missing }: Group, { groups }: Pick<Method, "groups">): boolean {
  return missing === "bobot-ulang" || groups.some(({ minimumCoverage }) => minimumCoverage > 0);
}

function isPositive(most: TreeNode["limits"]["most"]): boolean {
  return most !== null && (typeof most === "number" ? most > 0 : most.num > 0n);
}

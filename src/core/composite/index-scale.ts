import type { NodeResult } from "./node-result.ts";
import { undetermined } from "./node-result.ts";
import type { Scale } from "./normalise.ts";
import type { Quantity } from "./quantity.ts";
import { minus, over, plus, sign, times, whenKnown } from "./quantity.ts";
import { decimal, zero } from "./rational.ts";
import type { Branch, TreeNode } from "./tree-node.ts";

/**
 * Brings a root to the method's scale [a, b]. A sum of points with a known maximum, printed (`maksimum`) or derived from its
 * leaves, becomes a + (b-a) × sum / maximum: for the IID 100 (SPD D + T + c D) / (250 D). A sum without one stays a
 * plain sum, and a mean is on the scale already.
 */
export function onIndexScale(root: Branch, scale: Scale, result: NodeResult): NodeResult {
  const maximum = root.group.maximum === null && !root.limits.points ? null : root.limits.most;
  if (root.group.aggregation !== "jumlah" || maximum === null) return result;
  const floor = floorOf(root, scale);
  const span = whenKnown(floor, (known) => minus(maximum, known));
  if (floor === null || span === null || sign(span) <= 0) return undetermined("tidak-terdefinisi", result.coverage);
  const low = decimal(scale[0]);
  const width = minus(decimal(scale[1]), low);
  const rescale = (sum: Quantity | null) =>
    whenKnown(sum, (known) => plus(low, over(times(width, minus(known, floor)), span)));
  const score = rescale(result.score);
  const lower = result.lower === result.score ? score : rescale(result.lower);
  const upper = result.upper === result.score ? score : rescale(result.upper);
  return { ...result, score, lower, upper };
}

/** What the sum is when every score is at the bottom: 0, unless score shares start above 0 (scale 1-100). */
function floorOf(node: TreeNode, scale: Scale): Quantity | null {
  if (node.kind === "leaf") return node.limits.nothing;
  if (node.group.aggregation === "jumlah-inovasi") return zero;
  if (node.group.aggregation !== "jumlah" && node.group.aggregation !== "rerata-inovasi") return decimal(scale[0]);
  let floor: Quantity = zero;
  for (const child of node.children) {
    const below = floorOf(child, scale);
    if (child.weight === null || below === null) return null;
    floor = plus(floor, times(child.weight, below));
  }
  return floor;
}

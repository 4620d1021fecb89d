import type { NodeResult } from "./node-result.ts";
import { undetermined } from "./node-result.ts";
import type { Scale } from "./normalise.ts";
import type { Quantity } from "./quantity.ts";
import { minus, over, plus, sign, times, whenKnown } from "./quantity.ts";
import { decimal, one, zero } from "./rational.ts";
import type { Branch, TreeNode } from "./tree-node.ts";

/** How a root's own score becomes the index: `offset + factor × score`. */
export type IndexScale = { factor: Quantity; offset: Quantity };

/**
 * Brings a root to the method's scale [a, b]. A sum of points with a known maximum, printed (`maksimum`) or derived from its
 * leaves, becomes a + (b-a) × sum / maximum: for the IID 100 (SPD D + T + c D) / (250 D). A sum without one stays a
 * plain sum, and a mean is on the scale already. Null where the maximum leaves no room above the floor.
 */
export function indexScale(root: Branch, scale: Scale): IndexScale | null {
  const maximum = maximumOf(root);
  if (maximum === null) return { factor: one, offset: zero };
  const floor = floorOf(root, scale);
  const span = whenKnown(floor, (known) => minus(maximum, known));
  if (floor === null || span === null || sign(span) <= 0) return null;
  const low = decimal(scale[0]);
  const factor = over(minus(decimal(scale[1]), low), span);
  return { factor, offset: minus(low, times(factor, floor)) };
}

/** A root's result on the method's scale; `tidak-terdefinisi` where there is no such scale. */
export function onIndexScale(root: Branch, scale: Scale, result: NodeResult): NodeResult {
  if (maximumOf(root) === null) return result;
  const line = indexScale(root, scale);
  if (line === null) return undetermined("tidak-terdefinisi", result.coverage);
  const rescale = (sum: Quantity | null) => whenKnown(sum, (known) => plus(line.offset, times(line.factor, known)));
  const score = rescale(result.score);
  const lower = result.lower === result.score ? score : rescale(result.lower);
  const upper = result.upper === result.score ? score : rescale(result.upper);
  return { ...result, score, lower, upper };
}

/** The most points of a root that is a sum with a known maximum; null for every other root. */
export function maximumOf({ group, limits }: Branch): Quantity | null {
  if (group.aggregation !== "jumlah" || (group.maximum === null && !limits.points)) return null;
  return limits.most;
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

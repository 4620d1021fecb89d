import type { Group } from "#core/schema/method.ts";
import { isSum } from "./attainable.ts";
import type { Rational } from "./rational.ts";
import { multiply, one } from "./rational.ts";
import { asFraction } from "./round-half-up.ts";
import type { TreeNode } from "./tree-node.ts";

/**
 * The relative weights by which children share coverage, and by which `bobot-ulang` shares what is missing. Under a mean:
 * the weights. Under a sum: weight × the most that the child can score, so that a share is a share of the attainable points
 * (METHODS formula 2: 25.2 %, 44.4 %, 30.4 %); plain weights where a maximum is not known. Null where a weight is not published.
 */
export function sharingWeights(group: Group, children: readonly TreeNode[]): readonly Rational[] | null {
  const weights = children.map(({ weight }) => weight);
  if (!weights.every((weight) => weight !== null)) return null;
  if (!isSum(group) || group.aggregation === "jumlah-inovasi") return weights;
  const attainable = children.map(({ limits: { most } }) => (most === null ? null : asFraction(most)));
  const known = attainable.every((most) => most !== null && most.num > 0n);
  return known ? weights.map((weight, index) => multiply(weight, attainable[index] ?? one)) : weights;
}

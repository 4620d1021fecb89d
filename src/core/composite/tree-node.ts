import type { Group, Indicator, Method } from "#core/schema/method.ts";
import type { Quantity } from "./quantity.ts";
import type { Rational } from "./rational.ts";

/**
 * What a node can score. `least` and `most` are null where not bounded or a weight is not published; `nothing` is what
 * counts for a score that is missing under policy `nol`: the scale's bottom, or 0 for raw points. `points`: every
 * leaf below is in points with a known maximum (`tanpa` or `porsi`, or a count), so a sum of them has one too.
 */
export type Limits = { least: Quantity | null; most: Quantity | null; nothing: Rational; points: boolean };

/** An indicator in its place in the tree. `index` is its position among `leaves`; weight null means not published. */
export type Leaf = {
  kind: "leaf";
  key: string;
  index: number;
  indicator: Indicator;
  weight: Rational | null;
  limits: Limits;
};

/**
 * An inner node. `sharing` holds each child's relative weight in coverage and in re-weighting: the weight itself, or
 * under a sum weight × attainable score; null where a weight is not published.
 */
export type Branch = {
  kind: "branch";
  key: string;
  group: Group;
  weight: Rational;
  children: readonly TreeNode[];
  sharing: readonly Rational[] | null;
  limits: Limits;
};

export type TreeNode = Leaf | Branch;

/** A method as trees: one per root group, children in the order of `inFixedOrder` (groups, then indicators). */
export type MethodTree = { method: Method; roots: readonly Branch[]; leaves: readonly Leaf[] };

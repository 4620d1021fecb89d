import type { NodeResult } from "#core/composite/node-result.ts";
import type { Quantity } from "#core/composite/quantity.ts";
import { minus, over, plus, sign, times } from "#core/composite/quantity.ts";
import { one, zero } from "#core/composite/rational.ts";
import type { Branch, TreeNode } from "#core/composite/tree-node.ts";
import type { ChangePart, Contribution, NoSplitReason, Split } from "./contribution.ts";
import { scaled } from "./contribution.ts";
import type { ChildPair } from "./local-split.ts";
import { localSplit } from "./local-split.ts";
import { manageable } from "./manageable.ts";

/** One year of a unit on a root: its results by node, and the root's own score before it is brought to the index's scale. */
export type TreeSide = { nodes: ReadonlyMap<string, NodeResult>; rootScore: Quantity };

export type SplitOptions = {
  /** What a unit's or region's own indicators are called. */
  leafPart: ChangePart;
  /** How the mean over innovations under this key changed, in its own points. */
  splitMean: (key: string) => readonly Contribution[];
};

/** A split, and what a point of each mean over innovations adds to the root, by key. */
export type TreeSplit = Split & { carried: ReadonlyMap<string, Quantity> };

/**
 * Splits the change of a root's own score among the indicators below, level by level: what a child adds to its parent times what
 * the parent adds to the root, so that the parts add up to the root's change. Both rules must have the same tree.
 */
export function splitTree(
  roots: readonly [Branch, Branch],
  sides: readonly [TreeSide, TreeSide],
  { leafPart, splitMean }: SplitOptions,
): TreeSplit {
  const contributions: Contribution[] = [];
  const carried = new Map<string, Quantity>();
  let reason: NoSplitReason | null = null;

  /** Adds what this node's own change adds to the root, `carry` points for each of its own. */
  function visit(node: TreeNode, other: TreeNode, parent: readonly [Quantity, Quantity], carry: Quantity): void {
    if (node.kind === "leaf" || other.kind === "leaf") {
      contributions.push(whole(node, parent, carry));
    } else if (node.group.aggregation === "rerata-inovasi") {
      carried.set(node.key, carry);
      contributions.push(...scaled(splitMean(node.key), carry));
    } else if (node.group.aggregation === "jumlah-inovasi") {
      contributions.push(...scaled(countParts(node, other), carry));
    } else {
      branch(node, other, parent, carry);
    }
  }

  function branch(a: Branch, b: Branch, parent: readonly [Quantity, Quantity], carry: Quantity): void {
    const pairs = childPairs(a, b, sides);
    const local = pairs && localSplit(a.group.aggregation, parent, pairs);
    if (pairs === null || local === null) {
      reason ??= pairs === null ? "pohon-berbeda" : "komponen-nol";
      return;
    }
    a.children.forEach((child, at) => {
      const { factor, moved } = local[at] ?? { factor: zero, moved: zero };
      const [before, now] = pairs[at]?.score ?? [null, null];
      if (sign(factor) !== 0 && before !== null && now !== null) {
        below(child, b.children[at] ?? child, [before, now], manageable(times(carry, factor)));
      }
      if (sign(moved) !== 0)
        contributions.push({ indicator: child.key, part: "weight", points: manageable(times(carry, moved)) });
    });
  }

  /** A child that has its own score in both years is split further; one that counted as nothing in a year is not. */
  function below(child: TreeNode, other: TreeNode, scores: readonly [Quantity, Quantity], carry: Quantity): void {
    if (sides.every(({ nodes }) => (nodes.get(child.key)?.score ?? null) !== null)) visit(child, other, scores, carry);
    else contributions.push(whole(child, scores, carry));
  }

  function whole({ key }: TreeNode, [before, now]: readonly [Quantity, Quantity], carry: Quantity): Contribution {
    return { indicator: key, part: leafPart, points: manageable(times(carry, minus(now, before))) };
  }

  function countParts(a: Branch, b: Branch): readonly Contribution[] {
    const leaf = a.children[0];
    if (leaf === undefined) return [];
    const [before, now] = sides.map(({ nodes }) => nodes.get(leaf.key)?.score ?? zero) as [Quantity, Quantity];
    const weights = [leaf.weight ?? zero, b.children[0]?.weight ?? zero] as const;
    const counted = times(half(plus(weights[0], weights[1])), minus(now, before));
    const turned = times(half(plus(now, before)), minus(weights[1], weights[0]));
    const count: Contribution = { indicator: leaf.key, part: "count", points: counted };
    return sign(turned) === 0 ? [count] : [count, { indicator: leaf.key, part: "weight", points: turned }];
  }

  visit(...roots, [sides[0].rootScore, sides[1].rootScore], one);
  return { contributions: reason === null ? contributions : [], reason, carried };
}

/** The children of a node in two years as its rule used them; null where the two rules have different children. */
function childPairs(a: Branch, b: Branch, sides: readonly [TreeSide, TreeSide]): ChildPair[] | null {
  if (a.group.aggregation !== b.group.aggregation || a.children.length !== b.children.length) return null;
  if (a.children.some((child, at) => child.key !== b.children[at]?.key || child.kind !== b.children[at]?.kind))
    return null;
  const [before, now] = [used(a, sides[0]), used(b, sides[1])];
  return a.children.map((_, at) => ({
    score: [before[at]?.score ?? null, now[at]?.score ?? null],
    weight: [before[at]?.weight ?? zero, now[at]?.weight ?? zero],
  }));
}

/** Score and weight of each child as the node used them: its policy applied, weights of a mean as shares. */
function used({ group, children, sharing }: Branch, { nodes }: TreeSide) {
  const reweights = group.missing === "bobot-ulang";
  const own = children.map((child, at) => {
    const found = nodes.get(child.key)?.score ?? null;
    const score = found === null ? (reweights ? null : child.limits.nothing) : manageable(found);
    return { score, weight: child.weight ?? zero, sharing: sharing?.[at] ?? one };
  });
  const present = own.filter(({ score }) => score !== null);
  const total = (items: readonly { weight: Quantity; sharing: Quantity }[], of: "weight" | "sharing") =>
    items.reduce<Quantity>((sum, item) => plus(sum, item[of]), zero);
  const spread = present.length === own.length ? one : over(total(own, "sharing"), total(present, "sharing"));
  const divisor = total(present, "weight");
  return own.map(({ score, weight }) => {
    if (score === null) return { score, weight: zero };
    return { score, weight: group.aggregation === "jumlah" ? times(weight, spread) : over(weight, divisor) };
  });
}

function half(value: Quantity): Quantity {
  return over(value, { num: 2n, den: 1n });
}

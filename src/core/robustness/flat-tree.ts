import { countCapOf, isSum } from "#core/composite/attainable.ts";
import { toNumber } from "#core/composite/quantity.ts";
import { rationalToNumber } from "#core/composite/rational.ts";
import type { Branch, TreeNode } from "#core/composite/tree-node.ts";
import type { Aggregation, MissingPolicy } from "#core/schema/group.ts";

/**
 * A root's tree as a list, each node before its children, so in definition order; children by position. Plain numbers: the
 * robustness of an order needs thousands of evaluations and no exactness.
 */
export type FlatNode = {
  key: string;
  /** Null for an indicator. */
  aggregation: Aggregation | null;
  missing: MissingPolicy;
  parent: number;
  children: readonly number[];
  /** What counts for it where it is missing, under its parent's `nol`. */
  nothing: number;
  /** Share of a sum's points at the method's weights, by which `bobot-ulang` spreads what is missing. */
  sharing: number;
  /** The most that it can score; NaN where unbounded or not an indicator. */
  most: number;
  /** Whether it lies under a mean over innovations. */
  underMean: boolean;
};

export type FlatTree = { nodes: readonly FlatNode[]; weights: Float64Array };

/** Weights must all be published. */
export function flatTree(root: Branch): FlatTree {
  const nodes: FlatNode[] = [];
  const weights: number[] = [];

  function visit(node: TreeNode, parent: number, sharing: number, most: number, underMean: boolean): number {
    const at = nodes.length;
    const group = node.kind === "branch" ? node.group : null;
    const flat = {
      key: node.key,
      aggregation: group?.aggregation ?? null,
      missing: group?.missing ?? ("kosong" as const),
      parent,
      children: [] as readonly number[],
      nothing: rationalToNumber(node.limits.nothing),
      sharing,
      most,
      underMean,
    };
    nodes.push(flat);
    weights.push(node.weight === null ? Number.NaN : rationalToNumber(node.weight));
    if (node.kind === "branch") flat.children = childrenOf(node, at, underMean);
    return at;
  }

  function childrenOf(node: Branch, at: number, underMean: boolean): number[] {
    const counts = node.group.aggregation === "jumlah-inovasi";
    const below = underMean || node.group.aggregation === "rerata-inovasi";
    // A count rests on its one indicator.
    return (counts ? node.children.slice(0, 1) : node.children).map((child, index) => {
      const sharing = node.sharing?.[index];
      const limit = counts ? countCapOf(node.group, node.children) : mostOf(child);
      return visit(child, at, sharing ? rationalToNumber(sharing) : 1, limit ?? Number.NaN, below);
    });
  }

  visit(root, -1, 1, Number.NaN, false);
  return { nodes, weights: Float64Array.from(weights) };
}

/** Whether the node's children have factors of a sum as weights. */
export function addsUp({ aggregation }: FlatNode): boolean {
  return aggregation !== null && isSum({ aggregation } as Branch["group"]);
}

function mostOf(node: TreeNode): number | null {
  return node.kind === "leaf" && node.limits.most !== null ? toNumber(node.limits.most) : null;
}

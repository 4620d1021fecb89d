import type { Part } from "./aggregate.ts";
import { aggregate } from "./aggregate.ts";
import { isSum } from "./attainable.ts";
import type { NoIndexReason } from "./index-row.ts";
import type { NodeResult } from "./node-result.ts";
import { complete, fallsShort, undetermined } from "./node-result.ts";
import type { Quantity } from "./quantity.ts";
import { compareQuantities, over, plus, times, toNumber } from "./quantity.ts";
import type { Rational } from "./rational.ts";
import { one, zero } from "./rational.ts";
import type { Branch, TreeNode } from "./tree-node.ts";

type Child = { node: TreeNode; weight: Rational; sharing: Rational; result: NodeResult };

/**
 * Combines the results of a node's children under its missing-data policy (METHODS formula 3). A gap is a child without a
 * score. `nol` counts it as nothing, `kosong` lets no gap pass, `bobot-ulang` shares its weight among those present; under
 * each the node is null where coverage falls short of its threshold. What is not published or not defined below passes up,
 * save that `bobot-ulang` treats an undefined child (constant in all units) as a gap.
 */
export function branchResult(branch: Branch, results: readonly NodeResult[]): NodeResult {
  const { missing, minimumCoverage, aggregation } = branch.group;
  const coverage = coverageOf(branch, results);
  const barred = barrierOf(branch, results);
  if (barred !== null) return undetermined(barred, coverage);
  const children = childrenOf(branch, results);
  if (results.every((result) => result.score !== null && result.coverage === 1)) {
    const score = aggregate(aggregation, partsOf(children, ({ score }) => score) ?? []);
    return score === null ? undetermined("tidak-terdefinisi", 1) : complete(score);
  }
  const bounds = {
    lower: combined(branch, children, (result, node) => lowest(result, node, missing === "nol")),
    upper: combined(branch, children, ({ upper }) => upper),
  };
  const gap = results.some(({ score }) => score === null);
  if ((gap && missing === "kosong") || fallsShort(coverage, minimumCoverage)) {
    return { score: null, reason: "cakupan-kurang", coverage, ...bounds };
  }
  const present = children.filter(({ result }) => result.score !== null);
  if (present.length === 0 && missing === "bobot-ulang")
    return { score: null, reason: "cakupan-kurang", coverage, ...bounds };
  const score =
    missing === "bobot-ulang"
      ? reweighted(branch, children, present)
      : combined(branch, children, ({ score }, node) => score ?? node.limits.nothing);
  if (score === null) return undetermined("tidak-terdefinisi", coverage);
  return { score, reason: null, coverage, ...bounds };
}

/**
 * Share of effective weight present: sum(w C) / sum(w) over the children. A child without a score counts 0, unless only the
 * rule is unknown and not the data.
 */
export function coverageOf({ sharing }: Branch, results: readonly NodeResult[]): number {
  if (results.every((result) => result.score !== null && result.coverage === 1)) return 1;
  let present = 0;
  let total = 0;
  results.forEach(({ score, reason, coverage }, at) => {
    const weight = toNumber(sharing?.[at] ?? one);
    total += weight;
    if (score !== null || isUnpublished(reason)) present += weight * coverage;
  });
  return total === 0 ? 0 : present / total;
}

function isUnpublished(reason: NoIndexReason | null): boolean {
  return reason === "bobot-tidak-diketahui" || reason === "pembagi-tidak-diketahui";
}

function barrierOf({ children, group }: Branch, results: readonly NodeResult[]): NoIndexReason | null {
  if (children.length === 0) return "tidak-terdefinisi";
  if (children.some(({ weight }) => weight === null)) return "bobot-tidak-diketahui";
  const below = (reason: NoIndexReason) => results.some((result) => result.reason === reason);
  if (below("bobot-tidak-diketahui")) return "bobot-tidak-diketahui";
  if (below("pembagi-tidak-diketahui")) return "pembagi-tidak-diketahui";
  return group.missing !== "bobot-ulang" && below("tidak-terdefinisi") ? "tidak-terdefinisi" : null;
}

function childrenOf({ children, sharing }: Branch, results: readonly NodeResult[]): Child[] {
  return children.map((node, at) => ({
    node,
    weight: node.weight ?? one,
    sharing: sharing?.[at] ?? one,
    result: results[at] as NodeResult,
  }));
}

function partsOf(
  children: readonly Child[],
  pick: (result: NodeResult, node: TreeNode) => Quantity | null,
): Part[] | null {
  const parts: Part[] = [];
  for (const { node, weight, result } of children) {
    const score = pick(result, node);
    if (score === null) return null;
    parts.push({ weight, score });
  }
  return parts;
}

function combined(
  { group }: Branch,
  children: readonly Child[],
  pick: (result: NodeResult, node: TreeNode) => Quantity | null,
) {
  const parts = partsOf(children, pick);
  return parts === null ? null : aggregate(group.aggregation, parts);
}

/** Means divide by the weight present anyway; a sum is scaled up by the share of points that is present. */
function reweighted({ group }: Branch, children: readonly Child[], present: readonly Child[]): Quantity | null {
  const score = aggregate(group.aggregation, partsOf(present, (result) => result.score) ?? []);
  if (score === null || !isSum(group)) return score;
  const here = sharingTotal(present);
  return here.num === 0n ? null : over(times(score, sharingTotal(children)), here);
}

function sharingTotal(children: readonly Child[]): Rational {
  return children.reduce<Quantity>((sum, { sharing }) => plus(sum, sharing), zero) as Rational;
}

/** Under `nol` a missing score counts as nothing, which can be below the least that can be reported (levels from 1). */
function lowest(
  { score, lower }: NodeResult,
  { limits: { nothing } }: TreeNode,
  nothingCounts: boolean,
): Quantity | null {
  if (lower === null || score !== null || !nothingCounts) return lower;
  return compareQuantities(nothing, lower) < 0 ? nothing : lower;
}

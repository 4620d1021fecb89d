import type { EngineRun } from "#core/composite/engine-run.ts";
import { evaluateMean } from "#core/composite/evaluate-root.ts";
import { indexScale } from "#core/composite/index-scale.ts";
import { descend } from "#core/composite/method-tree.ts";
import type { Quantity } from "#core/composite/quantity.ts";
import { minus, over, times, toNumber } from "#core/composite/quantity.ts";
import type { Rational } from "#core/composite/rational.ts";
import { decimal, multiply, one } from "#core/composite/rational.ts";
import { roundHalfUp } from "#core/composite/round-half-up.ts";
import { stageOrder } from "#core/composite/stage-order.ts";
import type { Branch, TreeNode } from "#core/composite/tree-node.ts";
import type { Method } from "#core/schema/method.ts";

/** What a unit's innovations add up to (T), how many there are (n), and what one point of their mean adds to the index. */
export type DivisorSum = { total: Quantity; innovations: number; pointValue: Quantity };

/** What another least divisor does to one unit's index, in points; 0 for a unit that has enough innovations for both. */
export type DivisorChange = { unitId: string; innovations: number; points: number };

/** Floors of the divisor: the one before, and the one that replaces it. */
export type DivisorFloors = { from: number; to: number };

/** T (1 / max(to, n) − 1 / max(from, n)) × the value of a point (METHODS formula 6), exact where T is. */
export function divisorPoints({ total, innovations, pointValue }: DivisorSum, { from, to }: DivisorFloors): Quantity {
  const inverse = (floor: number) => over(one, decimal(Math.max(floor, innovations, 1)));
  return times(times(total, minus(inverse(to), inverse(from))), pointValue);
}

/**
 * Who is touched by a change of the divisor's floor, on the innovations of `year`, which `method` serves: every region that the
 * method's root rates, by unit id. Empty where the mean over innovations is not one of a sum, or its points are not published.
 */
export function divisorChanges(
  { subjects, official }: EngineRun,
  method: Method,
  year: number,
  floors: DivisorFloors,
): DivisorChange[] {
  const tally = official.tallies.find(({ plan, year: own }) => plan.tree.method.id === method.id && own === year);
  const place = tally?.plan.tree.roots.flatMap((root) => meanIn(root) ?? [])[0];
  if (tally === undefined || place === undefined) return [];
  const { root, mean, factor } = place;
  const line = indexScale(root, method.scale);
  if (line === null) return [];
  const pointValue = times(factor, line.factor);
  return official.evaluations
    .filter((own) => own.year === year && own.node === root.key && own.hasData)
    .flatMap(({ unit }): DivisorChange[] => {
      const buckets = subjects.bucketsBelow.get(unit) ?? [unit];
      const { result, innovations } = evaluateMean(mean, tally, buckets, stageOrder[mean.group.minimumStage], () => 1);
      const unitId = subjects.units[unit]?.id ?? "";
      if (result.score === null) return [];
      const points = divisorPoints({ total: result.score, innovations, pointValue }, floors);
      return [{ unitId, innovations, points: roundHalfUp(toNumber(points), 10) }];
    })
    .sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
}

/** The root's mean over innovations, with what one point of it adds to the root; null where it is not all sums above. */
function meanIn(root: Branch): { root: Branch; mean: Branch; factor: Rational } | null {
  const mean = [...descend(root)].find((node) => isMean(node));
  if (mean === undefined) return null;
  let factor = one;
  for (let node: Branch = root; node !== mean; ) {
    const next = node.children.find((child) => [...descend(child)].includes(mean));
    if (node.group.aggregation !== "jumlah" || next?.kind !== "branch") return null;
    factor = multiply(factor, next.weight);
    node = next;
  }
  return { root, mean, factor };
}

function isMean(node: TreeNode): node is Branch {
  return node.kind === "branch" && node.group.aggregation === "rerata-inovasi";
}

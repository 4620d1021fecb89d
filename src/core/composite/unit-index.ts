import type { RootResult } from "./evaluate-root.ts";
import { evaluateMean } from "./evaluate-root.ts";
import { highestMaturity } from "./leaf-shares.ts";
import type { NodeResult } from "./node-result.ts";
import { undetermined } from "./node-result.ts";
import type { Quantity } from "./quantity.ts";
import { minus, over, plus, times, whenKnown } from "./quantity.ts";
import type { Rational } from "./rational.ts";
import { decimal } from "./rational.ts";
import { stageOrder } from "./stage-order.ts";
import type { InnovationMeanPlan } from "./tree-plan.ts";
import type { YearTally } from "./year-tally.ts";

/** Node key of the portal's own index of units. */
export const unitIndexNode = "indeks-unit";

/** What the unit index of a year rests on: the method's first mean over innovations, and the most maturity there is. */
export type UnitIndexBasis = { mean: InnovationMeanPlan; highest: Rational };

/** The basis by a method; null where it has no mean over innovations, or its weights or maximum are not known. */
export function unitIndexBasis({ plan }: YearTally): UnitIndexBasis | null {
  const mean = plan.means[0];
  const highest = mean && highestMaturity(mean);
  return mean && mean.reason === null && highest && highest.num > 0n ? { mean, highest } : null;
}

/**
 * The portal's own adaptation, not an official figure (DESIGN section 3): the mean maturity of the unit's own innovations
 * (stage `diinput` or later) as a share of the most, on the method's scale: a + (b-a) × mean / most. The divisor is their
 * number, with no floor. Without any innovation there is no index. `nodes` holds the mean in points and what is below.
 */
export function evaluateUnitIndex({ mean, highest }: UnitIndexBasis, tally: YearTally, unit: number): RootResult {
  const { result, nodes, innovations } = evaluateMean(
    mean.branch,
    tally,
    [unit],
    stageOrder.diinput,
    (count) => count || null,
  );
  if (innovations === 0) {
    return { result: undetermined("tidak-ada-inovasi", 0), nodes: new Map(), innovations, hasData: false };
  }
  const [low, high] = tally.plan.tree.method.scale;
  const width = minus(decimal(high), decimal(low));
  const share = (points: Quantity | null) =>
    whenKnown(points, (known) => plus(decimal(low), over(times(width, known), highest)));
  const index: NodeResult = {
    ...result,
    score: share(result.score),
    lower: share(result.lower),
    upper: share(result.upper),
  };
  const all = new Map([[unitIndexNode, index], [mean.branch.key, result], ...nodes]);
  return { result: index, nodes: all, innovations, hasData: true };
}

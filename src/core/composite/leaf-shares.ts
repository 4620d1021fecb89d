import type { Rational } from "./rational.ts";
import { decimal, multiply, one } from "./rational.ts";
import type { InnovationMeanPlan } from "./tree-plan.ts";

/** Relative weight of each leaf of a mean over innovations in coverage: factor × most score, else the factor. */
export function leafShares({ leaves, factors }: InnovationMeanPlan): Rational[] {
  const known = leaves.every(({ limits }) => limits.most !== null);
  return leaves.map(({ limits: { most } }, at) => {
    const factor = factors[at] ?? one;
    if (!known || most === null) return factor;
    return multiply(factor, typeof most === "number" ? decimal(most) : most);
  });
}

/** The most maturity points that one innovation can reach: as printed, else the sum of its rows' most; null if unknown. */
export function highestMaturity({ branch }: InnovationMeanPlan): Rational | null {
  const { most } = branch.limits;
  return typeof most === "number" ? decimal(most) : most;
}

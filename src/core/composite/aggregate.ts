import type { Aggregation } from "#core/schema/group.ts";
import type { Quantity } from "./quantity.ts";
import { compareQuantities, over, plus, sign, times, toNumber } from "./quantity.ts";
import type { Rational } from "./rational.ts";
import { zero } from "./rational.ts";

/** One child with a score; the weight is relative inside its parent, except under `jumlah`, where it is a factor. */
export type Part = { weight: Rational; score: Quantity };

/**
 * Combines the children of one node (METHODS formula 2; OECD/JRC Handbook 2008, step 6), in the order given:
 * `aritmetik` sum(w s)/sum(w); `geometrik` exp(sum(w ln s)/sum(w)), 0 if any s is 0; `harmonik` sum(w)/sum(w/s), 0 if any
 * s is 0; everything else a plain sum(w s). Children of weight 0 say nothing. Null where undefined: no weight at all,
 * or a negative score under a geometric or harmonic mean. Missing scores are settled before (`evaluate-tree.ts`).
 */
export function aggregate(aggregation: Aggregation, parts: readonly Part[]): Quantity | null {
  switch (aggregation) {
    case "aritmetik":
      return withWeight(parts, (weighty, total) => over(weightedSum(weighty), total));
    case "geometrik":
      return withWeight(parts, geometricMean);
    case "harmonik":
      return withWeight(parts, harmonicMean);
    case "jumlah":
    case "rerata-inovasi":
    case "jumlah-inovasi":
      return weightedSum(parts);
    default:
      throw new Error(`unknown aggregation: ${aggregation satisfies never}`);
  }
}

function withWeight(parts: readonly Part[], mean: (weighty: readonly Part[], total: Quantity) => Quantity | null) {
  const weighty = parts.filter(({ weight }) => weight.num !== 0n);
  const total = weighty.reduce<Quantity>((sum, { weight }) => plus(sum, weight), zero);
  return weighty.length === 0 ? null : mean(weighty, total);
}

function weightedSum(parts: readonly Part[]): Quantity {
  return parts.reduce<Quantity>((sum, { weight, score }) => plus(sum, times(weight, score)), zero);
}

function geometricMean(parts: readonly Part[], total: Quantity): Quantity | null {
  if (parts.some(({ score }) => sign(score) < 0)) return null;
  if (parts.some(({ score }) => sign(score) === 0)) return zero;
  // Equal scores stay exact: a chain of single children changes nothing.
  const first = parts[0]?.score ?? zero;
  if (parts.every(({ score }) => compareQuantities(score, first) === 0)) return first;
  const logarithms = parts.reduce((sum, { weight, score }) => sum + toNumber(weight) * Math.log(toNumber(score)), 0);
  return Math.exp(logarithms / toNumber(total));
}

function harmonicMean(parts: readonly Part[], total: Quantity): Quantity | null {
  if (parts.some(({ score }) => sign(score) < 0)) return null;
  if (parts.some(({ score }) => sign(score) === 0)) return zero;
  return over(
    total,
    parts.reduce<Quantity>((sum, { weight, score }) => plus(sum, over(weight, score)), zero),
  );
}

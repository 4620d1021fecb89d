import type { NoIndexReason } from "./index-row.ts";
import type { InnovationSums } from "./innovation-sums.ts";
import { leafShares } from "./leaf-shares.ts";
import type { NodeResult } from "./node-result.ts";
import { complete, fallsShort, undetermined } from "./node-result.ts";
import type { Quantity } from "./quantity.ts";
import { compareQuantities, over, plus, times, toNumber, whenKnown } from "./quantity.ts";
import type { Rational } from "./rational.ts";
import { zero } from "./rational.ts";
import type { Leaf } from "./tree-node.ts";
import type { InnovationMeanPlan } from "./tree-plan.ts";

/**
 * The mean maturity of innovations: T / divisor, T the sum of their maturities (METHODS formula 2; the ministry's SID part).
 * The node's policy holds for every row below it: `nol` counts a missing row as nothing, `kosong` lets none be missing,
 * `bobot-ulang` shares its weight among the innovation's reported rows. A maturity given without rows enters T whole and
 * counts as covered. No innovations: 0, with nothing missing. `divisor` null means not published.
 */
export function innovationMean(mean: InnovationMeanPlan, sums: InnovationSums, divisor: number | null): NodeResult {
  const coverage = meanCoverage(mean, sums);
  const barred = barrierOf(mean, sums, divisor);
  if (barred !== null || divisor === null) return undetermined(barred ?? "pembagi-tidak-diketahui", coverage);
  const { missing, minimumCoverage } = mean.branch.group;
  const perInnovation = (total: Quantity | null) => whenKnown(total, (known) => over(known, whole(divisor)));
  if (sums.rows.every((rows) => rows === sums.withRows))
    return complete(over(total(mean, sums, () => zero) ?? zero, whole(divisor)));
  const lower = perInnovation(total(mean, sums, (leaf) => leastOf(leaf, missing === "nol")));
  const upper = perInnovation(total(mean, sums, ({ limits }) => limits.most));
  const bounds = lower === null || upper === null ? { lower: null, upper: null } : { lower, upper };
  if (missing === "kosong" || fallsShort(coverage, minimumCoverage)) {
    return { score: null, reason: "cakupan-kurang", coverage, ...bounds };
  }
  const sum =
    missing === "bobot-ulang" ? plus(sums.reweighted(), sums.given) : total(mean, sums, ({ limits }) => limits.nothing);
  return { score: perInnovation(sum), reason: null, coverage, ...bounds };
}

/** One indicator below the mean: the sum of its scores / divisor, so that weights × these add up to the mean's score. */
export function innovationLeaf(
  mean: InnovationMeanPlan,
  at: number,
  sums: InnovationSums,
  divisor: number | null,
): NodeResult {
  const leaf = mean.leaves[at] as Leaf;
  const rows = sums.rows[at] as number;
  const reported = sums.scores[at] ?? null;
  const coverage = sums.count === 0 ? 1 : rows / sums.count;
  if (reported === null) return undetermined("tidak-terdefinisi", coverage);
  if (divisor === null) return undetermined("pembagi-tidak-diketahui", coverage);
  const { missing } = mean.branch.group;
  const perInnovation = (sum: Quantity) => over(sum, whole(divisor));
  if (rows === sums.count) return complete(perInnovation(reported));
  const filled = (score: Quantity | null, gaps: number) =>
    whenKnown(score, (known) => perInnovation(plus(reported, times(known, whole(gaps)))));
  const lower = filled(leastOf(leaf, missing === "nol"), sums.count - rows);
  const upper = filled(leaf.limits.most, sums.count - rows);
  const bounds = lower === null || upper === null ? { lower: null, upper: null } : { lower, upper };
  if (rows === 0 || missing === "kosong") {
    return { score: null, reason: "cakupan-kurang", coverage, ...bounds };
  }
  const score =
    missing === "bobot-ulang"
      ? perInnovation(over(times(reported, whole(sums.count)), whole(rows)))
      : filled(leaf.limits.nothing, sums.withRows - rows);
  return { score, reason: null, coverage, ...bounds };
}

function barrierOf(mean: InnovationMeanPlan, sums: InnovationSums, divisor: number | null): NoIndexReason | null {
  if (mean.reason !== null) return mean.reason;
  if (divisor === null) return "pembagi-tidak-diketahui";
  // An indicator without any range is only undefined if somebody reported it.
  return sums.withRows > 0 && sums.scores.some((score) => score === null) ? "tidak-terdefinisi" : null;
}

/** T with `gapScore` for each missing row of the innovations that have rows. */
function total(
  mean: InnovationMeanPlan,
  sums: InnovationSums,
  gapScore: (leaf: Leaf) => Quantity | null,
): Quantity | null {
  let sum: Quantity = sums.given;
  for (const [at, leaf] of mean.leaves.entries()) {
    const gaps = sums.withRows - (sums.rows[at] as number);
    const score = gaps === 0 ? zero : gapScore(leaf);
    if (score === null) return null;
    const leafSum = plus(sums.scores[at] ?? zero, times(score, whole(gaps)));
    sum = plus(sum, times(mean.factors[at] ?? zero, leafSum));
  }
  return sum;
}

/** Reported rows / asked rows over the counted innovations, weighted; 1 where there are none. */
function meanCoverage(mean: InnovationMeanPlan, { rows, count, withGiven, withRows }: InnovationSums): number {
  if (rows.every((reported) => reported === withRows)) return 1;
  let present = 0;
  let asked = 0;
  leafShares(mean).forEach((share, at) => {
    const weight = toNumber(share);
    present += weight * ((rows[at] as number) + withGiven);
    asked += weight * count;
  });
  return asked === 0 ? 0 : present / asked;
}

function leastOf({ limits: { least, nothing } }: Leaf, nothingCounts: boolean): Quantity | null {
  return least !== null && nothingCounts && compareQuantities(nothing, least) < 0 ? nothing : least;
}

function whole(value: number): Rational {
  return { num: BigInt(value), den: 1n };
}

import { slotsFrom } from "./counted-innovations.ts";
import type { InnovationTerm } from "./innovation-terms.ts";
import type { Rational } from "./rational.ts";
import { add, multiply } from "./rational.ts";
import type { YearTally } from "./year-tally.ts";

/** What the innovations of some buckets, from a stage on, add up to under one mean of the tally. */
export type InnovationSums = {
  /** Innovations counted: `withRows` + `withGiven`. */
  count: number;
  withRows: number;
  withGiven: number;
  /** Sum of the maturities given without rows, in points. */
  given: Rational;
  /** Sum of re-weighted maturities, under `bobot-ulang` only. */
  reweighted: () => Rational;
  /** By position among the mean's leaves: reported rows, and the sum of their scores (null where there is no score). */
  rows: readonly number[];
  scores: readonly (Rational | null)[];
};

export function innovationSums(
  tally: YearTally,
  mean: number,
  buckets: readonly number[],
  stage: number,
): InnovationSums {
  const slots = slotsFrom(stage, buckets, tally.counted.buckets);
  const maturity = tally.maturities[mean];
  const leaves = tally.plan.means[mean]?.leaves ?? [];
  if (maturity === undefined) throw new Error(`no mean over innovations at ${mean}`);
  const size = tally.plan.tree.leaves.length;
  const total = (column: Float64Array | Int32Array, leaf: number) =>
    slots.reduce((sum, slot) => sum + (column[slot * size + leaf] as number), 0);
  const rows = leaves.map(({ index }) => total(tally.rowCount, index));
  const [withRows, withGiven] = [sumOf(maturity.withRows, slots), sumOf(maturity.withGiven, slots)];
  return {
    count: withRows + withGiven,
    withRows,
    withGiven,
    given: maturity.givenSum(slots),
    reweighted: () => maturity.reweightedSum(slots),
    rows,
    scores: leaves.map(({ index }, at) =>
      scoreSum(tally.terms[index], rows[at] as number, total(tally.codeSum, index)),
    ),
  };
}

function scoreSum(term: InnovationTerm | null | undefined, rows: number, codes: number): Rational | null {
  if (!term) return null;
  const whole = (value: number): Rational => ({ num: BigInt(value), den: 1n });
  return add(multiply(term.offset, whole(rows)), multiply(term.slope, whole(codes)));
}

function sumOf(column: Int32Array, slots: readonly number[]): number {
  return slots.reduce((sum, slot) => sum + (column[slot] as number), 0);
}

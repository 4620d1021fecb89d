import type { CountedInnovations } from "./counted-innovations.ts";
import { decimalPlaces } from "./decimal-places.ts";
import type { InnovationTerm } from "./innovation-terms.ts";
import { maturityTerm } from "./innovation-terms.ts";
import { leafShares } from "./leaf-shares.ts";
import type { Rational } from "./rational.ts";
import { add, multiply, powerOfTen, zero } from "./rational.ts";
import { stageCount } from "./stage-order.ts";
import type { InnovationMeanPlan } from "./tree-plan.ts";
import { wholeNumbers } from "./whole-numbers.ts";

/** Maturities of one year's innovations under one `rerata-inovasi` node, summed by slot. */
export type MaturityTally = {
  /** Adds one reported row, in any order. */
  addRow(innovation: number, leaf: number, code: number): void;
  /** Sums up by slot once all rows are in. */
  close(bucketOf: Int32Array): void;
  /** Number of reported rows of each innovation. */
  reported: Uint16Array;
  /** Counted innovations with rows, and those known only by a given maturity, by slot. */
  withRows: Int32Array;
  withGiven: Int32Array;
  /** Sum of the given maturities of some slots. */
  givenSum(slots: readonly number[]): Rational;
  /** Sum of re-weighted maturities of some slots: each innovation's own by all weight / reported weight (`bobot-ulang`). */
  reweightedSum(slots: readonly number[]): Rational;
  /** One innovation's maturity in points; null without rows or given maturity, or where the policy allows no gap. */
  maturityOf(innovation: number): number | null;
};

export function maturityTally(
  mean: InnovationMeanPlan,
  terms: readonly (InnovationTerm | null)[],
  { stage, given, buckets }: CountedInnovations,
): MaturityTally {
  const { missing } = mean.branch.group;
  const known = mean.reason === null && mean.leaves.every(({ index }) => terms[index]);
  const steps = stepsOf(mean, terms, missing !== "bobot-ulang");
  const shares = sharesOf(mean);
  const totalShare = shares.numbers.reduce((sum, share) => sum + share, 0);
  const points = new Float64Array(stage.length);
  const share = new Float64Array(missing === "bobot-ulang" ? stage.length : 0);
  const reported = new Uint16Array(stage.length);
  const withRows = new Int32Array(stageCount * buckets);
  const withGiven = new Int32Array(withRows.length);
  const givenPlaces = given.reduce(
    (most, value) => (Number.isInteger(value) || Number.isNaN(value) ? most : Math.max(most, decimalPlaces(value))),
    0,
  );
  const givenScaled = new Float64Array(withRows.length);
  /** By slot: reported share → sum of points. */
  const byShare = new Map<number, Map<number, number>>();

  function addRow(innovation: number, leaf: number, code: number): void {
    const added = (steps.start[leaf] as number) + (steps.step[leaf] as number) * code;
    points[innovation] = (points[innovation] as number) + (steps.exact ? added : Math.round(added));
    reported[innovation] = (reported[innovation] as number) + 1;
    if (missing === "bobot-ulang") share[innovation] = (share[innovation] as number) + (shares.ofLeaf[leaf] as number);
  }

  function close(bucketOf: Int32Array): void {
    for (let innovation = 0; innovation < stage.length; innovation++) {
      if ((stage[innovation] as number) < 0) continue;
      const slot = (stage[innovation] as number) * buckets + (bucketOf[innovation] as number);
      if (isGiven(innovation)) {
        withGiven[slot] = (withGiven[slot] as number) + 1;
        givenScaled[slot] =
          (givenScaled[slot] as number) + Math.round((given[innovation] as number) * 10 ** givenPlaces);
      } else {
        withRows[slot] = (withRows[slot] as number) + 1;
        if (missing === "bobot-ulang") addByShare(slot, innovation);
      }
    }
  }

  function isGiven(innovation: number): boolean {
    return reported[innovation] === 0 && !Number.isNaN(given[innovation]);
  }

  function addByShare(slot: number, innovation: number): void {
    const sums = byShare.get(slot) ?? new Map<number, number>();
    const key = share[innovation] as number;
    sums.set(key, (sums.get(key) ?? 0) + (points[innovation] as number));
    byShare.set(slot, sums);
  }

  function givenSum(slots: readonly number[]): Rational {
    const sum = slots.reduce((total, slot) => total + (givenScaled[slot] as number), 0);
    return { num: BigInt(sum), den: powerOfTen(givenPlaces) };
  }

  function reweightedSum(slots: readonly number[]): Rational {
    const sums = new Map<number, number>();
    for (const slot of slots) {
      for (const [key, sum] of byShare.get(slot) ?? []) sums.set(key, (sums.get(key) ?? 0) + sum);
    }
    let total = zero;
    for (const [key, sum] of [...sums].sort(([a], [b]) => a - b)) {
      if (key === 0) continue;
      const part = { num: BigInt(Math.round(sum)) * BigInt(totalShare), den: BigInt(steps.divisor) * BigInt(key) };
      total = add(total, part);
    }
    return total;
  }

  function maturityOf(innovation: number): number | null {
    if (isGiven(innovation)) return given[innovation] as number;
    const rows = reported[innovation] as number;
    if (rows === 0 || !known || (missing === "kosong" && rows < mean.leaves.length)) return null;
    const whole = steps.base + (points[innovation] as number);
    // Whole numbers up to one division, so that the last bit is that of the true quotient.
    if (missing !== "bobot-ulang") return whole / steps.divisor;
    return (whole * totalShare) / (steps.divisor * (share[innovation] as number));
  }

  return { addRow, close, reported, withRows, withGiven, givenSum, reweightedSum, maturityOf };
}

/** What a row of each leaf adds to an innovation's points, as whole numbers over one divisor; `base` is all rows missing. */
function stepsOf(mean: InnovationMeanPlan, terms: readonly (InnovationTerm | null)[], countsMissing: boolean) {
  const rows = mean.leaves.map(({ index }, at) => {
    const term = terms[index];
    const factor = mean.factors[at];
    return term && factor
      ? { index, ...maturityTerm(term, factor, countsMissing), base: multiply(factor, term.nothing) }
      : null;
  });
  const base = rows.reduce((sum, row) => (row && countsMissing ? add(sum, row.base) : sum), zero);
  const known = rows.filter((row) => row !== null);
  const { divisor, numbers, exact } = wholeNumbers([base, ...known.flatMap(({ start, step }) => [start, step])]);
  const size = Math.max(0, ...mean.leaves.map(({ index }) => index + 1));
  const start = new Float64Array(size);
  const step = new Float64Array(size);
  known.forEach(({ index }, at) => {
    start[index] = numbers[1 + 2 * at] as number;
    step[index] = numbers[2 + 2 * at] as number;
  });
  return { divisor, exact, base: Math.round(numbers[0] as number), start, step };
}

/** Each leaf's share of an innovation's maturity, as whole numbers: factor × most, else the factor. */
function sharesOf(mean: InnovationMeanPlan) {
  const values = leafShares(mean);
  const numbers = wholeNumbers(values).numbers.map(Math.round);
  const ofLeaf = new Float64Array(Math.max(0, ...mean.leaves.map(({ index }) => index + 1)));
  mean.leaves.forEach(({ index }, at) => {
    ofLeaf[index] = numbers[at] as number;
  });
  return { numbers, ofLeaf };
}

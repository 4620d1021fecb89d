import { leafShares } from "./leaf-shares.ts";
import type { Rational } from "./rational.ts";
import { add, decimal, multiply, reduce, zero } from "./rational.ts";
import type { ScoreReader } from "./score-reader.ts";
import type { InnovationMeanPlan } from "./tree-plan.ts";
import { wholeNumbers } from "./whole-numbers.ts";
import type { YearTally } from "./year-tally.ts";

/**
 * What some innovations of one year add up to under one mean: by position among the mean's leaves the sum of their scores,
 * the mean's missing-data policy applied, so that sum(factor × leaf) + `given` is their T.
 */
export type LeafSums = { leaves: readonly Rational[]; given: Rational; count: number };

/** Reads `LeafSums` for the innovations of some buckets and one class. */
export type LeafSumReader = (buckets: readonly number[], ofClass: number) => LeafSums;

/** The class of each innovation, -1 where it does not count, and how many classes there are. */
export type InnovationClasses = { classOf: Int8Array; classes: number };

/**
 * Sums a year's rows once, split into classes of innovations. Whole numbers until the end, so the order of rows does not
 * matter.
 */
export function innovationLeafSums(
  tally: YearTally,
  meanAt: number,
  reader: ScoreReader,
  innovations: InnovationClasses,
): LeafSumReader {
  const mean = tally.plan.means[meanAt];
  if (mean === undefined) throw new Error(`no mean over innovations at ${meanAt}`);
  const groups = shareGroups(tally, mean, reader, innovations.classOf);
  const { codes, rows } = rowSums(tally, mean, reader, innovations, groups);
  const { withRows, withGiven, given } = people(tally, meanAt, reader, innovations);
  const { classes } = innovations;
  const [size, shares] = [mean.leaves.length, groups.factors.length];

  /** One leaf's sum over some cells of bucket × class that hold `innovations` with rows. */
  function leafSum(at: number, cells: readonly number[], reporting: number): Rational {
    const term = tally.terms[mean?.leaves[at]?.index ?? -1];
    if (!term) return zero;
    let score = zero;
    let reported = 0;
    groups.factors.forEach((factor, group) => {
      const places = cells.map((cell) => (cell * shares + group) * size + at);
      const row = places.reduce((sum, place) => sum + (rows[place] as number), 0);
      const code = places.reduce((sum, place) => sum + (codes[place] as number), 0);
      reported += row;
      if (row === 0) return;
      score = add(score, multiply(factor, add(multiply(term.offset, whole(row)), multiply(term.slope, whole(code)))));
    });
    // Under `bobot-ulang` the weight of a missing row went to the others; else it counts as nothing.
    const gaps = mean?.branch.group.missing === "bobot-ulang" ? 0 : reporting - reported;
    return reduce(add(score, multiply(term.nothing, whole(gaps))));
  }

  return (buckets, ofClass) => {
    const cells = buckets.map((bucket) => bucket * classes + ofClass);
    const reporting = cells.reduce((sum, cell) => sum + (withRows[cell] as number), 0);
    return {
      leaves: mean.leaves.map((_, at) => leafSum(at, cells, reporting)),
      given: reduce(cells.reduce((sum, cell) => add(sum, given[cell] ?? zero), zero)),
      count: cells.reduce((sum, cell) => sum + (withGiven[cell] as number), reporting),
    };
  };
}

/** One class of the innovations that count in the tally from a stage on. */
export function countedFrom({ counted }: YearTally, stage: number): InnovationClasses {
  return { classOf: Int8Array.from(counted.stage, (own) => (own >= stage ? 0 : -1)), classes: 1 };
}

type ShareGroups = { groupOf: Int32Array; factors: readonly Rational[] };

/** Codes and reported rows by bucket, class, share group and leaf, in that order of places. */
function rowSums(
  { plan, year, counted, terms }: YearTally,
  { leaves }: InnovationMeanPlan,
  reader: ScoreReader,
  { classOf, classes }: InnovationClasses,
  { groupOf, factors }: ShareGroups,
) {
  const position = new Int32Array(plan.tree.leaves.length).fill(-1);
  leaves.forEach(({ index }, at) => {
    position[index] = at;
  });
  const codes = new Float64Array(counted.buckets * classes * factors.length * leaves.length);
  const rows = new Int32Array(codes.length);
  const { bucketOf } = reader.subjects;
  reader.eachRow(plan, year, (leaf, raw, _unit, innovation) => {
    if (innovation < 0 || (position[leaf] as number) < 0 || (classOf[innovation] as number) < 0) return;
    const cell = (bucketOf[innovation] as number) * classes + (classOf[innovation] as number);
    const at = (cell * factors.length + (groupOf[innovation] as number)) * leaves.length + (position[leaf] as number);
    codes[at] = (codes[at] as number) + (terms[leaf]?.encode(raw) ?? 0);
    rows[at] = (rows[at] as number) + 1;
  });
  return { codes, rows };
}

/** By bucket and class: innovations with rows, those known by a given maturity alone, and the sum of those maturities. */
function people(
  { counted, maturities }: YearTally,
  meanAt: number,
  { subjects }: ScoreReader,
  { classOf, classes }: InnovationClasses,
) {
  const withRows = new Int32Array(counted.buckets * classes);
  const withGiven = new Int32Array(withRows.length);
  const given: Rational[] = Array(withRows.length).fill(zero);
  classOf.forEach((ofClass, innovation) => {
    if (ofClass < 0) return;
    const cell = (subjects.bucketOf[innovation] as number) * classes + ofClass;
    const points = counted.given[innovation] as number;
    if (maturities[meanAt]?.reported[innovation] === 0 && !Number.isNaN(points)) {
      withGiven[cell] = (withGiven[cell] as number) + 1;
      given[cell] = add(given[cell] ?? zero, decimal(points));
    } else {
      withRows[cell] = (withRows[cell] as number) + 1;
    }
  });
  return { withRows, withGiven, given };
}

/**
 * Innovations by what their reported rows weigh together: each group's factor is all weight / reported weight. One group with
 * factor 1 unless the mean's policy is `bobot-ulang`.
 */
function shareGroups({ plan, year }: YearTally, mean: InnovationMeanPlan, reader: ScoreReader, classOf: Int8Array) {
  const groupOf = new Int32Array(classOf.length);
  if (mean.branch.group.missing !== "bobot-ulang") return { groupOf, factors: [whole(1)] };
  const numbers = wholeNumbers(leafShares(mean)).numbers.map(Math.round);
  const ofLeaf = new Map(mean.leaves.map(({ index }, at) => [index, numbers[at] as number]));
  const share = new Float64Array(classOf.length);
  reader.eachRow(plan, year, (leaf, _raw, _unit, innovation) => {
    if (innovation >= 0) share[innovation] = (share[innovation] as number) + (ofLeaf.get(leaf) ?? 0);
  });
  const distinct = [...new Set(share)].sort((a, b) => a - b);
  const position = new Map(distinct.map((value, at) => [value, at]));
  share.forEach((value, innovation) => {
    groupOf[innovation] = position.get(value) ?? 0;
  });
  const total = numbers.reduce((sum, value) => sum + value, 0);
  const factors = distinct.map((value) => (value === 0 ? zero : { num: BigInt(total), den: BigInt(value) }));
  return { groupOf, factors };
}

function whole(value: number): Rational {
  return { num: BigInt(value), den: 1n };
}

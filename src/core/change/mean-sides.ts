import type { LeafSumReader } from "#core/composite/innovation-leaf-sums.ts";
import { innovationLeafSums } from "#core/composite/innovation-leaf-sums.ts";
import type { ScoreReader } from "#core/composite/score-reader.ts";
import { stageOrder } from "#core/composite/stage-order.ts";
import type { YearTally } from "#core/composite/year-tally.ts";
import type { MeanSide } from "./split-mean.ts";

/** The two years of one mean over innovations, for the innovations of some buckets. */
export type MeanSides = (buckets: readonly number[]) => readonly [MeanSide, MeanSide];

/** How a mean counts: the stage its innovations must have reached, and what their number is divided by. */
export type Counting = { stage: number; divisorOf: (count: number) => number };

/**
 * Sums both years' rows under the mean with this key once, innovations of both years apart from those of one. Null where one of
 * the two rules has no such mean.
 */
export function meanSides(
  tallies: readonly [YearTally, YearTally],
  key: string,
  reader: ScoreReader,
  countingOf: (tally: YearTally, meanAt: number) => Counting,
): MeanSides | null {
  const at = tallies.map(({ plan }) => plan.means.findIndex(({ branch }) => branch.key === key));
  const [first, second] = at as [number, number];
  if (first < 0 || second < 0) return null;
  const counting = tallies.map((tally, side) => countingOf(tally, at[side] as number)) as [Counting, Counting];
  const present = tallies.map(({ counted }, side) =>
    Int8Array.from(counted.stage, (stage) => (stage >= (counting[side]?.stage ?? 0) ? 1 : 0)),
  ) as [Int8Array, Int8Array];
  const readers = tallies.map((tally, side) => {
    const [own, other] = [present[side] as Int8Array, present[1 - side] as Int8Array];
    const classOf = own.map((here, innovation) => (here === 0 ? -1 : other[innovation] === 1 ? stayed : only));
    return innovationLeafSums(tally, at[side] as number, reader, { classOf, classes: 2 });
  }) as [LeafSumReader, LeafSumReader];

  return (buckets) => [sideOf(0, buckets), sideOf(1, buckets)];

  function sideOf(side: 0 | 1, buckets: readonly number[]): MeanSide {
    const mean = tallies[side].plan.means[at[side] as number];
    const sums = { stayed: readers[side](buckets, stayed), only: readers[side](buckets, only) };
    const divisor = counting[side].divisorOf(sums.stayed.count + sums.only.count);
    if (mean === undefined || divisor <= 0) throw new Error(`nothing to divide by under ${key}`);
    return { mean, divisor: { num: BigInt(divisor), den: 1n }, ...sums };
  }
}

/** As the method's mean counts for regions. */
export function asRegion({ plan }: YearTally, meanAt: number): Counting {
  const group = plan.means[meanAt]?.branch.group;
  const least = group?.minimumDivisor ?? 1;
  return { stage: stageOrder[group?.minimumStage ?? "diinput"], divisorOf: (count) => Math.max(least, count) };
}

/** As the portal's index of units counts: everything entered, no floor. */
export function asUnit(): Counting {
  return { stage: stageOrder.diinput, divisorOf: (count) => count };
}

const stayed = 0;
const only = 1;

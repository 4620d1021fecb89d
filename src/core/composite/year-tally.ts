import type { CountedInnovations } from "./counted-innovations.ts";
import type { InnovationTerm } from "./innovation-terms.ts";
import { innovationTerm } from "./innovation-terms.ts";
import type { MaturityTally } from "./maturity-tally.ts";
import { maturityTally } from "./maturity-tally.ts";
import type { Normaliser, ObservedRange } from "./normalise.ts";
import { normaliserOf } from "./normalise.ts";
import type { ScoreReader } from "./score-reader.ts";
import { stageCount } from "./stage-order.ts";
import type { TreePlan } from "./tree-plan.ts";

/**
 * One year's score rows summed up by one method, as typed arrays. `leaves` is the number of leaves; slots are those of
 * `CountedInnovations`.
 */
export type YearTally = {
  year: number;
  plan: TreePlan;
  counted: CountedInnovations;
  /** How a unit's raw value becomes a score, by leaf; null where there is no score. */
  normalisers: readonly (Normaliser | null)[];
  /** Raw value by unit × leaf; NaN where not reported. */
  unitValue: Float64Array;
  /** Sum of codes, and number of reported rows, by slot × leaf. */
  codeSum: Float64Array;
  rowCount: Int32Array;
  /** How an innovation leaf's codes become scores; null for other leaves, or where there is no score. */
  terms: readonly (InnovationTerm | null)[];
  /** One for each of the plan's means. */
  maturities: readonly MaturityTally[];
  /** Reported values beyond a goalpost, by leaf; units' values are added while they are evaluated. */
  clamped: Int32Array;
};

/** Reads a year's rows once. The result does not depend on their order. */
export function tallyYear(
  plan: TreePlan,
  year: number,
  reader: ScoreReader,
  counted: CountedInnovations,
  ranges: readonly ObservedRange[],
): YearTally {
  const { leaves } = plan.tree;
  const size = leaves.length;
  const units = reader.subjects.units.length;
  const unitValue = new Float64Array(units * size).fill(Number.NaN);
  const codeSum = new Float64Array(stageCount * counted.buckets * size);
  const rowCount = new Int32Array(codeSum.length);
  const clamped = new Int32Array(size);
  const terms = innovationTerms(plan, year, reader, ranges);
  const maturities = plan.means.map((mean) => maturityTally(mean, terms, counted));
  const { stage } = counted;
  const { bucketOf } = reader.subjects;
  reader.eachRow(plan, year, (leaf, raw, unit, innovation) => {
    if (innovation < 0) {
      unitValue[unit * size + leaf] = raw;
      return;
    }
    const term = terms[leaf];
    if (!term) return;
    if (term.isClamped(raw)) clamped[leaf] = (clamped[leaf] as number) + 1;
    const code = term.encode(raw);
    const slot = (stage[innovation] as number) * counted.buckets + (bucketOf[innovation] as number);
    codeSum[slot * size + leaf] = (codeSum[slot * size + leaf] as number) + code;
    rowCount[slot * size + leaf] = (rowCount[slot * size + leaf] as number) + 1;
    maturities[plan.meanOfLeaf[leaf] as number]?.addRow(innovation, leaf, code);
  });
  for (const maturity of maturities) maturity.close(reader.subjects.bucketOf);
  const normalisers = leaves.map(({ indicator, index }) =>
    normaliserOf(indicator, plan.tree.method.scale, ranges[index] ?? null),
  );
  return { year, plan, counted, normalisers, unitValue, codeSum, rowCount, terms, maturities, clamped };
}

function innovationTerms(plan: TreePlan, year: number, reader: ScoreReader, ranges: readonly ObservedRange[]) {
  const places = reader.placesByIndicator(year);
  const placesOfLeaf = new Uint8Array(plan.tree.leaves.length);
  plan.leafOfCode.forEach((leaf, code) => {
    if (leaf >= 0) placesOfLeaf[leaf] = places[code] as number;
  });
  return plan.tree.leaves.map((leaf) =>
    (plan.meanOfLeaf[leaf.index] as number) < 0
      ? null
      : innovationTerm(leaf, plan.tree.method.scale, ranges[leaf.index] ?? null, placesOfLeaf[leaf.index] as number),
  );
}

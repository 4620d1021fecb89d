import type { Method } from "#core/schema/method.ts";
import type { CountedInnovations } from "./counted-innovations.ts";
import type { RootResult } from "./evaluate-root.ts";
import { evaluateRoot } from "./evaluate-root.ts";
import type { ObservedRange } from "./normalise.ts";
import { observedRanges } from "./observed-ranges.ts";
import type { ScoreReader } from "./score-reader.ts";
import { isActive, ratesRegions } from "./subjects.ts";
import type { TreePlan } from "./tree-plan.ts";
import { evaluateUnitIndex, unitIndexBasis, unitIndexNode } from "./unit-index.ts";
import type { YearTally } from "./year-tally.ts";
import { tallyYear } from "./year-tally.ts";

/** Which years a method is applied to. */
export type Assignment = { plan: TreePlan; years: readonly number[] };

/** One unit's results on one root in one year, before ranks. */
export type Evaluation = RootResult & { unit: number; year: number; node: string; method: Method };

/** Applies methods to years: tallies of every year, and evaluations of every unit that a root rates. */
export function runMethods(
  assignments: readonly Assignment[],
  reader: ScoreReader,
  countedIn: (year: number) => CountedInnovations,
): { tallies: YearTally[]; evaluations: Evaluation[] } {
  const tallies = assignments.flatMap((assignment) => tallyYears(assignment, reader, countedIn));
  const reporting = reportingUnits(tallies, reader);
  return { tallies, evaluations: tallies.flatMap((tally) => evaluateYear(tally, reader, reporting)) };
}

function tallyYears({ plan, years }: Assignment, reader: ScoreReader, countedIn: (year: number) => CountedInnovations) {
  const pooled = observedRanges(plan, reader, years);
  return years.map((year) => {
    const own = observedRanges(plan, reader, [year]);
    const ranges: ObservedRange[] = plan.tree.leaves.map(
      ({ indicator, index }) => (indicator.normalisation === "minmax" ? own : pooled)[index] ?? null,
    );
    return tallyYear(plan, year, reader, countedIn(year), ranges);
  });
}

/** By root key, 1 for each unit that reported anything for the root in any year; others are no subject of it. */
function reportingUnits(tallies: readonly YearTally[], { subjects }: ScoreReader): Map<string, Uint8Array> {
  const reporting = new Map<string, Uint8Array>();
  for (const { plan, unitValue } of tallies) {
    const size = plan.tree.leaves.length;
    for (const [root, leaves] of plan.leavesOfRoot) {
      const units = reporting.get(root.key) ?? new Uint8Array(subjects.units.length);
      for (let unit = 0; unit < units.length; unit++) {
        if (leaves.some((leaf) => !Number.isNaN(unitValue[unit * size + leaf]))) units[unit] = 1;
      }
      reporting.set(root.key, units);
    }
  }
  return reporting;
}

function evaluateYear(
  tally: YearTally,
  { subjects }: ScoreReader,
  reporting: ReadonlyMap<string, Uint8Array>,
): Evaluation[] {
  const { roots, method } = tally.plan.tree;
  const evaluations: Evaluation[] = [];
  const add = (unit: number, node: string, result: RootResult) =>
    evaluations.push({ ...result, unit, year: tally.year, node, method });
  const basis = unitIndexBasis(tally);
  const rated = roots.map((root) => ({ root, regions: ratesRegions(root), reporting: reporting.get(root.key) }));
  subjects.units.forEach((record, unit) => {
    if (!isActive(record, tally.year)) return;
    for (const { root, regions, reporting } of rated) {
      if (regions ? subjects.topOf[unit] !== unit : reporting?.[unit] !== 1) continue;
      add(unit, root.key, evaluateRoot(root, tally, { unit, buckets: subjects.bucketsBelow.get(unit) ?? [unit] }));
    }
    if (basis && subjects.topOf[unit] !== unit) add(unit, unitIndexNode, evaluateUnitIndex(basis, tally, unit));
  });
  return evaluations;
}

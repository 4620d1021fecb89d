import type { Subjects } from "#core/composite/subjects.ts";
import { isActive } from "#core/composite/subjects.ts";
import type { Leaf } from "#core/composite/tree-node.ts";
import type { YearTally } from "#core/composite/year-tally.ts";
import { once } from "#core/once.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { ObservedRows } from "./explain-leaf.ts";
import type { Row } from "./formula.ts";
import type { MethodCells } from "./method-cells.ts";
import { methodCells } from "./method-cells.ts";
import type { ScoreTrace, ScoreTracer } from "./score-trace.ts";

/** All that the formulas of one year cite. */
export type YearScene = {
  tally: YearTally;
  subjects: Subjects;
  cells: MethodCells;
  trace: ScoreTrace;
  observed: (leaf: Leaf) => ObservedRows;
  participationOf: (innovation: number) => Participation | null;
  /** A score row of the innovation in the year, whatever its indicator. */
  anyScoreOf: (innovation: number) => Row | null;
  maturitySlug: (innovationId: string) => string;
};

/** What every year shares. `yearsOf` are the years of the tally's method that have data. */
export type SceneSources = {
  subjects: Subjects;
  tracer: ScoreTracer;
  participations: ReadonlyMap<number, readonly Participation[]>;
  yearsOf: (tally: YearTally) => readonly number[];
  maturitySlug: (innovationId: string, year: number) => string;
};

export function yearScene(tally: YearTally, sources: SceneSources): YearScene {
  const { subjects, tracer, participations, yearsOf, maturitySlug } = sources;
  const { plan, year } = tally;
  const trace = tracer.of(plan, year);
  const own = once(() => extremes(tally, [year], sources));
  const pooled = once(() => extremes(tally, yearsOf(tally), sources));
  const stages = new Map(
    (participations.get(year) ?? []).map((row) => [subjects.innovationPosition.get(row.innovationId) ?? -1, row]),
  );
  return {
    tally,
    subjects,
    cells: methodCells(plan.tree.method),
    trace,
    observed: ({ indicator, index }) => (indicator.normalisation === "minmax" ? own() : pooled()).get(index) ?? null,
    participationOf: (innovation) => stages.get(innovation) ?? null,
    anyScoreOf: (innovation) => tracer.anyOf(subjects.innovations[innovation]?.id ?? "", year),
    maturitySlug: (innovationId) => maturitySlug(innovationId, year),
  };
}

/** For each leaf the rows with the least and the most value over the years, as the engine's observed ranges; earliest first. */
function extremes({ plan }: YearTally, years: readonly number[], { tracer, subjects }: SceneSources) {
  const found = new Map<number, { least: Row; most: Row }>();
  for (const year of years) {
    tracer.of(plan, year).eachRow((leaf, row, { kind, at }) => {
      const unit = subjects.units[at];
      if (kind === "unit" && !(unit && isActive(unit, year))) return;
      const cell = tracer.cell(row);
      const { least, most } = found.get(leaf) ?? { least: cell, most: cell };
      found.set(leaf, {
        least: Number(cell.text) < Number(least.text) ? cell : least,
        most: Number(cell.text) > Number(most.text) ? cell : most,
      });
    });
  }
  return found;
}

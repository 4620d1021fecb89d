import { clampedCounts } from "./composite/clamped-counts.ts";
import type { EngineRun } from "./composite/engine-run.ts";
import { engineRun } from "./composite/engine-run.ts";
import type { Indices } from "./composite/index-row.ts";
import { indexRows } from "./composite/index-rows.ts";
import { innovationMaturities } from "./composite/innovation-maturities.ts";
import { nodeScores } from "./composite/node-scores.ts";
import type { Dataset } from "./dataset.ts";

/** Every index, rank, predicate, node score and maturity that the methods of the dataset define. */
export function computeIndices(dataset: Dataset): Indices {
  return indicesOf(engineRun(dataset), dataset);
}

/** The same from a run that is there already. */
export function indicesOf({ official, subjects, constantMethod }: EngineRun, dataset: Dataset): Indices {
  const { tallies, evaluations } = official;
  const participations = Map.groupBy(dataset.participations, ({ year }) => year);
  const constant = constantMethod();
  return {
    rows: indexRows(evaluations, subjects),
    constantMethod: constant && {
      methodId: constant.method.id,
      rows: indexRows(constant.evaluations, subjects),
    },
    nodes: nodeScores(evaluations, subjects),
    maturities: tallies.flatMap((tally) => innovationMaturities(tally, participations.get(tally.year) ?? [], subjects)),
    clamped: tallies.flatMap(clampedCounts),
  };
}

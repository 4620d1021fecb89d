import { stageOrder } from "#core/composite/stage-order.ts";
import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Stage } from "#core/schema/participation.ts";
import type { Draft } from "./draft.ts";
import type { OfficialCount } from "./official-counts.ts";
import { officialCounts } from "./official-counts.ts";

const stages = (Object.keys(stageOrder) as Stage[]).toSorted((a, b) => stageOrder[a] - stageOrder[b]);

/**
 * In published numbers of one region, year and date, no more innovations reach a stage than the stage before it:
 * decree, entered, sent, assessed; parts of the same name likewise. Where sources differ, only what no reading of
 * them allows is a fault.
 */
export function* officialStageOrder({ officialResults }: Draft): Generator<Fault> {
  const counts = officialCounts(officialResults.rows).filter(({ base }) => stageOf(base) !== null);
  const groups = Map.groupBy(counts, ({ result, part }) =>
    [result.year, result.region, result.asOf ?? "", part ?? ""].join("\n"),
  );
  for (const group of groups.values()) {
    let most: OfficialCount | null = null;
    for (const stage of stages) {
      const here = group.filter(({ base }) => stageOf(base) === stage);
      const least = extreme(here, (a, b) => a.count < b.count);
      if (least && most && least.count > most.count) {
        yield makeFault("E522", officialResults.places.at(least.result.line, "value"), least.result.value, {
          later: least.result.measure,
          year: least.result.year,
          count: least.count,
          earlier: most.result.measure,
          most: most.count,
        });
      }
      most = extreme(here, (a, b) => a.count > b.count) ?? most;
    }
  }
}

/** The stage that a measure such as `inovasi-dikirim` counts; null for any other. */
export function stageOf(base: string): Stage | null {
  return stages.find((stage) => base === `inovasi-${stage}`) ?? null;
}

function extreme(
  counts: readonly OfficialCount[],
  better: (a: OfficialCount, b: OfficialCount) => boolean,
): OfficialCount | null {
  return counts.reduce<OfficialCount | null>(
    (best, count) => (best === null || better(count, best) ? count : best),
    null,
  );
}

import { stageOrder } from "#core/composite/stage-order.ts";
import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Stage } from "#core/schema/participation.ts";
import type { Draft } from "./draft.ts";
import type { OfficialCount } from "./official-counts.ts";
import { officialCounts } from "./official-counts.ts";
import { stageOf } from "./official-stage-order.ts";

/**
 * How many innovations reached a stage, as published of the portal's own region, against the city's own rows. Only
 * years that have rows and are over; a number published as of a day may have grown since, but not shrunk. Where
 * sources differ, agreeing with one is enough.
 */
export function* publishedCounts({ portal, officialResults, participations }: Draft): Generator<Fault> {
  if (!portal?.regionId || !participations.clean || participations.rows.length === 0) return;
  const own = Map.groupBy(participations.rows, ({ year }) => year);
  const published = officialCounts(officialResults.rows).filter(
    ({ result, part }) => part === null && result.region === portal.regionId,
  );
  for (const group of Map.groupBy(published, ({ result }) => `${result.year} ${result.measure}`).values()) {
    const [first] = group;
    const stage = stageOf(first?.base ?? "");
    const rows = own.get(first?.result.year ?? 0);
    if (!first || !stage || !rows || first.result.year >= Number(portal.edition.slice(0, 4))) continue;
    const count = rows.filter((row) => reaches(row.stage, stage)).length;
    if (group.some((other) => isFine(other, count))) continue;
    yield makeFault("W524", officialResults.places.at(first.result.line, "value"), first.result.value, {
      measure: first.base,
      year: first.result.year,
      count,
      difference: Math.round((first.count - count) * 1e6) / 1e6,
    });
  }
}

function isFine({ count: published, result }: OfficialCount, count: number): boolean {
  return count === published || (result.asOf !== null && count > published);
}

function reaches(furthest: Stage, stage: Stage): boolean {
  return stageOrder[furthest] >= stageOrder[stage];
}

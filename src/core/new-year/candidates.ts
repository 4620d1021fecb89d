import { compareTexts } from "#core/compare-texts.ts";
import { stageOrder } from "#core/composite/stage-order.ts";
import { isActive } from "#core/composite/subjects.ts";
import type { Barrier } from "#core/readiness/entry-barriers.ts";
import { entryBarriers } from "#core/readiness/entry-barriers.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Method } from "#core/schema/method.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { Unit } from "#core/schema/unit.ts";

/** An innovation that may take part in the new year, as far as the data say. */
export type Candidate = {
  innovation: Innovation;
  /** In how many earlier years it was entered. */
  entries: number;
  /** Rules of the copied method that would keep it out. */
  barriers: readonly Barrier[];
  /** Its unit where that has ended by the new year. */
  endedUnit: Unit | null;
};

type Records = {
  units: readonly Unit[];
  innovations: readonly Innovation[];
  participations: readonly Participation[];
};

/** Every innovation that is not known to have stopped, by unit and id. Whether it takes part is for people to say. */
export function candidatesFor(
  { units, innovations, participations }: Records,
  { appliedWithin, mostEntries }: Method,
  year: number,
): Candidate[] {
  const window = appliedWithin && {
    first: `${year + appliedWithin[0]}-01-01`,
    last: `${year + appliedWithin[1]}-12-31`,
  };
  const entered = participations.filter(({ stage }) => stageOrder[stage] >= stageOrder.diinput);
  const entriesOf = Map.groupBy(entered, ({ innovationId }) => innovationId);
  const ended = new Map(units.filter((unit) => !isActive(unit, year)).map((unit) => [unit.id, unit]));
  return innovations
    .filter(({ status }) => status !== "berhenti")
    .map((innovation) => {
      const entries = entriesOf.get(innovation.id)?.length ?? 0;
      const barriers = entryBarriers(innovation, entries + 1, { window, mostEntries });
      return { innovation, entries, barriers, endedUnit: ended.get(innovation.unitId ?? "") ?? null };
    })
    .sort(
      (a, b) =>
        compareTexts(a.innovation.unitId ?? "", b.innovation.unitId ?? "") ||
        compareTexts(a.innovation.id, b.innovation.id),
    );
}

/** Whether it is known to run and no rule that the data have keeps it out. */
export function isExpected({ innovation, barriers }: Candidate): boolean {
  return innovation.status === "berjalan" && barriers.length === 0;
}

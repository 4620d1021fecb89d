import type { Fault } from "#core/faults/fault.ts";
import type { Place } from "#core/faults/make-fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Draft } from "./draft.ts";
import { scoreIndicators } from "./score-indicators.ts";

/** A unit written on an innovation's row is the innovation's own unit, or one whose successor that is. */
export function* scoreOwners(draft: Draft): Generator<Fault> {
  const { innovations, units } = draft;
  const { scores, places } = draft.scores;
  const indicatorOf = scoreIndicators(draft);
  const ownerOf = new Map(innovations.rows.map(({ id, unitId }) => [id, unitId]));
  const successorOf = new Map(units.rows.map(({ id, successorId }) => [id, successorId]));
  const owners = scores.innovationIds.map((id) => ownerOf.get(id) ?? null);
  let told: Place | null = null;
  for (let row = 0; row < scores.length; row++) {
    const innovation = scores.innovation[row] as number;
    const unit = scores.unitIds[scores.unit[row] as number];
    const owner = owners[innovation] ?? null;
    if (unit === undefined || owner === null || unit === owner || successorOf.get(unit) === owner) continue;
    // A row that should not name an innovation at all is told as that.
    if ((indicatorOf(row)?.scope ?? "inovasi") !== "inovasi") continue;
    const place = places.of(row, "unitId");
    // In the wide form every score of the line would say the same.
    if (told?.file === place.file && told.line === place.line) continue;
    told = place;
    yield makeFault("E508", place, unit, { innovation: scores.innovationIds[innovation] ?? "", owner });
  }
}

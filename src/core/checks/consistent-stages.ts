import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Draft } from "./draft.ts";

/** A maturity score needs an entry in the ministry's app; a day of use needs more than an initiative. */
export function* consistentStages({ innovations, participations }: Draft): Generator<Fault> {
  for (const { stage, maturity, line } of participations.rows) {
    if (maturity === null || stage !== "ditetapkan") continue;
    yield makeFault("E512", participations.places.at(line, "maturity"), String(maturity), { stage });
  }
  for (const { phase, appliedOn, line } of innovations.rows) {
    if (phase !== "inisiatif" || appliedOn === null) continue;
    yield makeFault("W516", innovations.places.at(line, "appliedOn"), appliedOn, {});
  }
}

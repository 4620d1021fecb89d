import { makeFault } from "#core/faults/make-fault.ts";
import { countRows } from "./count-rows.ts";
import type { Draft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { methodOfYear } from "./served-years.ts";

/** Years of participation are served by a method; one warning a year, as innovations may be older than the rules kept. */
export function* participationYears(draft: Draft): Generator<Finding> {
  const { participations, methods } = draft;
  if (methods.length === 0 || methods.some(({ header }) => header === null)) return;
  const served = methodOfYear(draft);
  for (const [year, rows] of Map.groupBy(participations.rows, (row) => row.year)) {
    const [first] = rows;
    if (!first || served.has(year)) continue;
    const place = participations.places.at(first.line, "year");
    const fault = makeFault("W525", place, String(year), { rows: countRows(rows.length) });
    yield { fault, key: String(year) };
  }
}

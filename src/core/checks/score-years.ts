import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import { countRows } from "./count-rows.ts";
import type { Draft } from "./draft.ts";
import { methodOfYear } from "./served-years.ts";

/** Every year that has scores is served by a method; one fault a year. */
export function* scoreYears(draft: Draft): Generator<Fault> {
  const { scores, places, file } = draft.scores;
  const served = methodOfYear(draft);
  const unserved = new Map<number, { line: number; count: number }>();
  for (let row = 0; row < scores.length; row++) {
    const year = scores.year[row] as number;
    if (served.has(year)) continue;
    const seen = unserved.get(year);
    if (seen) seen.count++;
    else unserved.set(year, { line: scores.line[row] as number, count: 1 });
  }
  if (unserved.size === 0 || draft.methods.length === 0) return;
  const unread = draft.methods.find(({ header }) => header === null);
  if (unread) {
    yield makeFault("N515", filePlace(file), null, { target: unread.headerFile });
    return;
  }
  for (const [year, { line, count }] of unserved) {
    yield makeFault("E505", places.at(line, "year"), String(year), { rows: countRows(count) });
  }
}

import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import { countRows } from "./count-rows.ts";
import type { Draft } from "./draft.ts";
import { ScoreLines } from "./score-lines.ts";
import { methodOfYear } from "./served-years.ts";

/** Every year that has scores is served by a method; one fault a year. */
export function* scoreYears(draft: Draft): Generator<Fault> {
  const { scores, places } = draft.scores;
  const served = methodOfYear(draft);
  const unserved = new Map<number, ScoreLines>();
  for (let row = 0; row < scores.length; row++) {
    const year = scores.year[row] as number;
    if (served.has(year)) continue;
    const lines = unserved.get(year) ?? new ScoreLines(scores);
    unserved.set(year, lines);
    lines.add(row);
  }
  if (unserved.size === 0 || draft.methods.length === 0) return;
  const unread = draft.methods.find(({ header }) => header === null);
  if (unread) {
    const files = new Set([...unserved.values()].map(({ first }) => places.of(first, "year").file));
    for (const file of files) yield makeFault("N515", filePlace(file), null, { target: unread.headerFile });
    return;
  }
  for (const [year, { first, count }] of unserved) {
    yield makeFault("E505", places.of(first, "year"), String(year), { rows: countRows(count) });
  }
}

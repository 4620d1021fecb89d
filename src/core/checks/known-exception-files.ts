import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import { countRows } from "./count-rows.ts";
import type { Draft } from "./draft.ts";
import { suggester } from "./suggester.ts";

/** An acknowledged finding is about a file that exists. */
export function* knownExceptionFiles({ exceptions, paths }: Draft): Generator<Fault> {
  const known = new Set(paths);
  const suggest = suggester(known);
  for (const { file, line } of exceptions.rows) {
    if (known.has(file)) continue;
    const parameters = {
      target: { id: "folder data", en: "the data folder" },
      rows: countRows(1),
      didYouMean: suggest(file),
    };
    yield makeFault("E501", exceptions.places.at(line, "file"), file, parameters);
  }
}

import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Draft } from "./draft.ts";
import { foldCode, isUnexceptional } from "./exception-book.ts";

/** Only findings that may be true of correct data can be excepted. A code that does not exist fits nothing instead. */
export function* acknowledgeableExceptions({ exceptions }: Draft): Generator<Fault> {
  for (const { code, line } of exceptions.rows) {
    if (isUnexceptional(foldCode(code))) yield makeFault("E552", exceptions.places.at(line, "code"), code, {});
  }
}

import type { Sheet } from "#core/csv/sheet.ts";
import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Draft } from "./draft.ts";
import type { AnyRow } from "./keyed-sheets.ts";

/** A pilot begins before use, and a unit exists before it ends. */
export function* datesInOrder({ units, innovations }: Draft): Generator<Fault> {
  yield* inOrder(units, "activeFrom", "activeUntil");
  yield* inOrder(innovations, "pilotedOn", "appliedOn");
}

function* inOrder(sheet: Sheet<AnyRow>, before: string, after: string): Generator<Fault> {
  const { columns } = sheet.table;
  for (const row of sheet.rows) {
    const [beforeDate, afterDate] = [row[before], row[after]];
    if (typeof beforeDate !== "string" || typeof afterDate !== "string" || beforeDate <= afterDate) continue;
    const headings = {
      before: columns[before]?.heading ?? before,
      after: columns[after]?.heading ?? after,
    };
    yield makeFault("E503", sheet.places.at(row.line, after), afterDate, { ...headings, beforeDate, afterDate });
  }
}

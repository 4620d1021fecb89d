import type { Sheet } from "#core/csv/sheet.ts";
import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import { isReservedId } from "#core/schema/reserved-ids.ts";
import type { Draft } from "./draft.ts";
import type { AnyRow } from "./keyed-sheets.ts";

/** Identifiers that become addresses are not names that Windows or the site keep for themselves. */
export function* usableIds({ units, innovations, needs, methods, redirects }: Draft): Generator<Fault> {
  yield* reservedIds(units, "id");
  yield* reservedIds(innovations, "id");
  yield* reservedIds(needs, "slug");
  yield* reservedIds(redirects, "from");
  for (const { indicators } of methods) yield* reservedIds(indicators, "key");
}

function* reservedIds(sheet: Sheet<AnyRow>, column: string): Generator<Fault> {
  for (const row of sheet.rows) {
    const id = String(row[column]);
    if (isReservedId(id)) yield makeFault("E405", sheet.places.at(row.line, column), id, {});
  }
}

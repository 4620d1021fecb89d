import type { Sheet } from "#core/csv/sheet.ts";
import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Draft } from "./draft.ts";

/** The same name twice is probably the same thing twice: among units, and among one unit's innovations. */
export function* distinctNames({ units, innovations }: Draft): Generator<Fault> {
  yield* repeatedNames(units, () => "");
  yield* repeatedNames(innovations, ({ unitId }) => unitId ?? "");
}

function* repeatedNames<Row extends { id: string; name: string; line: number }>(
  sheet: Sheet<Row>,
  within: (row: Row) => string,
): Generator<Fault> {
  const first = new Map<string, Row>();
  for (const row of sheet.rows) {
    const name = row.name
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
    const key = `${within(row)} ${name}`;
    const other = first.get(key);
    if (!other) first.set(key, row);
    // The same id twice is told as that.
    else if (other.id !== row.id) {
      yield makeFault("W403", sheet.places.at(row.line, "name"), row.name, { firstLine: other.line });
    }
  }
}

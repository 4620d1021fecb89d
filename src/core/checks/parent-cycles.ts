import type { Sheet } from "#core/csv/sheet.ts";
import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Draft } from "./draft.ts";
import { findCycles } from "./find-cycles.ts";
import type { AnyRow } from "./keyed-sheets.ts";

const mostShown = 12;

/** Nobody is their own ancestor: units by parent, units by successor, groups of a method, redirects. */
export function* parentCycles({ units, methods, redirects }: Draft): Generator<Fault> {
  yield* cycles(units, "id", "parentId");
  yield* cycles(units, "id", "successorId");
  for (const { groups } of methods) yield* cycles(groups, "key", "parent");
  for (const kind of ["unit", "inovasi", "indikator"]) {
    yield* cycles({ ...redirects, rows: redirects.rows.filter((row) => row.kind === kind) }, "from", "to");
  }
}

function* cycles(sheet: Sheet<AnyRow>, idColumn: string, parentColumn: string): Generator<Fault> {
  const parentOf = new Map<string, string | null>();
  const lines = new Map<string, number>();
  for (const row of sheet.rows) {
    const id = String(row[idColumn]);
    const parent = row[parentColumn];
    parentOf.set(id, typeof parent === "string" ? parent : null);
    lines.set(id, row.line);
  }
  for (const ring of findCycles(parentOf)) {
    const first = ring.toSorted((a, b) => (lines.get(a) ?? 0) - (lines.get(b) ?? 0))[0] ?? "";
    const turned = [...ring.slice(ring.indexOf(first)), ...ring.slice(0, ring.indexOf(first))];
    const shown = turned.length > mostShown ? [...turned.slice(0, mostShown), "…"] : turned;
    const place = sheet.places.at(lines.get(first) ?? 0, parentColumn);
    yield makeFault("E502", place, parentOf.get(first) ?? "", { chain: [...shown, first].join(" → ") });
  }
}

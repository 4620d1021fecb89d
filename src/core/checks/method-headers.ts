import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import { lineIn } from "#core/json/json-lines.ts";
import { countRows } from "./count-rows.ts";
import type { Draft } from "./draft.ts";
import { suggester } from "./suggester.ts";

/** Each method bears its folder's name, shares no year with another, compares with known ones, and has distinct bands. */
export function* methodHeaders({ methods }: Draft): Generator<Fault> {
  const folders = new Set(methods.map(({ folder }) => folder));
  const served = new Map<number, string>();
  for (const { folder, headerFile, header } of methods) {
    if (!header) continue;
    const at = (...path: PropertyKey[]) => filePlace(headerFile, lineIn(header, path));
    if (header.id !== folder) yield makeFault("E601", at("id"), header.id, { id: header.id, folder });
    for (const year of header.years) {
      const other = served.get(year);
      if (other !== undefined) yield makeFault("E602", at("tahun"), String(year), { year, other });
      else served.set(year, header.id);
    }
    for (const [index, id] of header.comparableWith.entries()) {
      if (folders.has(id)) continue;
      const parameters = { target: { id: "folder metode", en: "the folder metode" }, rows: countRows(1) };
      yield makeFault("E501", at("setara", index), id, { ...parameters, didYouMean: suggester(folders)(id) });
    }
    for (const [index, { lowerBound }] of header.predicates.entries()) {
      if (header.predicates[index - 1]?.lowerBound !== lowerBound) continue;
      yield makeFault("E611", at("predikat"), String(lowerBound), { bound: lowerBound });
    }
  }
}

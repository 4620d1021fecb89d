import type { Sheet } from "#core/csv/sheet.ts";
import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import { countRows } from "./count-rows.ts";
import type { Draft } from "./draft.ts";
import type { AnyRow } from "./keyed-sheets.ts";
import { suggester } from "./suggester.ts";

type Reference = { from: Sheet<AnyRow>; column: string; to: Sheet<unknown> };

/** What one table names in another exists there; a name that many rows repeat is one fault. */
export function* knownReferences(draft: Draft): Generator<Fault> {
  const { units, innovations } = draft;
  const references: readonly Reference[] = [
    { from: units, column: "parentId", to: units },
    { from: units, column: "successorId", to: units },
    { from: innovations, column: "unitId", to: units },
    { from: draft.participations, column: "innovationId", to: innovations },
    { from: draft.competitionEntries, column: "innovationId", to: innovations },
    { from: draft.coachingSessions, column: "districtId", to: units },
    { from: draft.coachingSessions, column: "villageId", to: units },
    ...draft.methods.flatMap(({ indicators, groups }) => [
      { from: groups, column: "parent", to: groups },
      { from: indicators, column: "parent", to: groups },
    ]),
  ];
  const said = new Set<string>();
  for (const { from, column, to } of references) {
    if (to.whole) {
      yield* unknownNames(from, column, to);
      continue;
    }
    const unchecked = `${from.file} ${to.file}`;
    if (from.rows.length === 0 || from === to || said.has(unchecked)) continue;
    said.add(unchecked);
    yield makeFault("N515", filePlace(from.file), null, { target: to.file });
  }
}

function* unknownNames(from: Sheet<AnyRow>, column: string, to: Sheet<unknown>): Generator<Fault> {
  const unknown = new Map<string, { line: number; count: number }>();
  for (const row of from.rows) {
    const name = row[column];
    if (typeof name !== "string" || to.mentioned.has(name)) continue;
    const seen = unknown.get(name);
    if (seen) seen.count++;
    else unknown.set(name, { line: row.line, count: 1 });
  }
  const suggest = suggester(to.mentioned);
  for (const [name, { line, count }] of unknown) {
    const parameters = { target: to.file, rows: countRows(count), didYouMean: suggest(name) };
    yield makeFault("E501", from.places.at(line, column), name, parameters);
  }
}

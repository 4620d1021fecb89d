import type { Stage } from "#core/schema/participation.ts";
import type { CellEdit, NewRow } from "./edit-csv.ts";
import type { ImportBase } from "./import-base.ts";
import type { ImportChange } from "./innovation-changes.ts";
import { innovationChanges, newInnovation } from "./innovation-changes.ts";
import { participationChanges } from "./participation-changes.ts";
import { proposeIds } from "./propose-ids.ts";
import type { SettledRow } from "./settle-rows.ts";

/** An innovation that the data did not have, under the id it is given. `line` is the export's. */
export type AddedInnovation = { id: string; name: string; unitId: string | null; line: number };

type FileChanges = { edits: CellEdit[]; rows: NewRow[] };

/** What the settled rows change in each file. */
export type Merged = {
  innovations: FileChanges;
  participations: FileChanges;
  added: AddedInnovation[];
  changes: ImportChange[];
};

/** Works out every new row and changed cell, in the order of the export. Rows that are skipped or open give none. */
export function mergeRows(
  settled: readonly SettledRow[],
  base: ImportBase,
  { year, stage, computed }: { year: number; stage: Stage; computed: ReadonlyMap<string, number | null> },
): Merged {
  const merged: Merged = {
    innovations: { edits: [], rows: [] },
    participations: { edits: [], rows: [] },
    added: [],
    changes: [],
  };
  const fresh = settled.filter(({ kind }) => kind === "new").map(({ row }) => row);
  const ids = new Map(proposeIds(fresh, base.takenIds).map((id, index) => [fresh[index], id]));
  const ofYear = base.participations.rows.filter((participation) => participation.year === year);
  const known = new Map(ofYear.toReversed().map((participation) => [participation.innovationId, participation]));
  for (const item of settled) {
    const { row } = item;
    const id = item.kind === "known" ? item.innovation.id : ids.get(row);
    if (id === undefined) continue;
    if (item.kind === "known") {
      const { changes, edits } = innovationChanges(row, item.innovation, base.innovations);
      merged.changes.push(...changes);
      merged.innovations.edits.push(...edits);
    } else {
      merged.added.push({ id, name: row.name, unitId: row.unitId, line: row.line });
      merged.innovations.rows.push(newInnovation(row, id, `Ekspor aplikasi Indeks Inovasi Daerah ${year}`));
    }
    const innovation = item.kind === "known" ? item.innovation : { id, name: row.name };
    const there = { known: known.get(id), sheet: base.participations, computed: computed.get(id) };
    const part = participationChanges(row, innovation, { year, stage, ...there });
    merged.changes.push(...part.changes);
    merged.participations.edits.push(...part.edits);
    if (part.row) merged.participations.rows.push(part.row);
  }
  return merged;
}

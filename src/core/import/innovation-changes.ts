import type { Sheet } from "#core/csv/sheet.ts";
import { findAffair } from "#core/schema/affair.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import type { CellEdit, NewRow } from "./edit-csv.ts";
import { foldName } from "./fold-name.ts";
import type { ImportRow } from "./import-row.ts";

/**
 * One difference between the export and the data. `changed`: the export's value goes over the old one; `filled`: into
 * an empty cell; `kept`: the data's own text stays, and the person is told. `line` is the export's.
 */
export type ImportChange = {
  kind: "changed" | "filled" | "kept";
  file: string;
  id: string;
  name: string;
  heading: string;
  before: string;
  after: string;
  line: number;
};

/** The columns that an export speaks of. For those in `authoritative` the ministry's app is where the truth is kept. */
const exported = ["name", "unitId", "phase", "initiator", "initiatorName", "affair", "pilotedOn", "appliedOn"] as const;
type ExportedColumn = (typeof exported)[number];
const authoritative: ReadonlySet<ExportedColumn> = new Set(["phase", "pilotedOn", "appliedOn"]);

/**
 * What a matched row changes in its innovation. An empty cell of the export changes nothing; an edit of a column that
 * the file does not have is left for `editCsv` to warn of, and is no change.
 */
export function innovationChanges(
  row: ImportRow,
  known: Innovation,
  { places }: Pick<Sheet<Innovation>, "places">,
): { changes: ImportChange[]; edits: CellEdit[] } {
  const changes: ImportChange[] = [];
  const edits: CellEdit[] = [];
  for (const column of exported) {
    const [before, after] = [known[column], row[column]];
    if (after === null || (before !== null && means(column, before) === means(column, after))) continue;
    const kind = before === null ? "filled" : authoritative.has(column) ? "changed" : "kept";
    const { heading } = innovationTable.columns[column];
    const { id, name } = known;
    if (kind !== "kept") edits.push({ line: known.line, column, value: after });
    if (!places.has(column)) continue;
    changes.push({ kind, file: innovationTable.file, id, name, heading, before: before ?? "", after, line: row.line });
  }
  return { changes, edits };
}

/** The row of an innovation that was not known before. */
export function newInnovation(row: ImportRow, id: string, source: string): NewRow {
  const values = exported.flatMap((column) => {
    const value = row[column];
    return value === null ? [] : [[column, value] as const];
  });
  return new Map([["id", id], ...values, ["source", source]]);
}

/** Two values are the same where they mean the same, in whatever letters. */
function means(column: ExportedColumn, value: string): string {
  if (column === "affair") return findAffair(value)?.slug ?? foldName(value).compact;
  return column === "name" || column === "initiatorName" ? foldName(value).compact : value;
}

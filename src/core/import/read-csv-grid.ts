import { noteDialect } from "#core/csv/dialect-note.ts";
import { findHeader } from "#core/csv/find-header.ts";
import { foldHeading } from "#core/csv/fold-heading.ts";
import { knownHeadings } from "#core/csv/known-headings.ts";
import { openText } from "#core/csv/open-text.ts";
import { recordBatches } from "#core/csv/record-batches.ts";
import { textPieces } from "#core/csv/text-pieces.ts";
import { TextWindow } from "#core/csv/text-window.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import { exportTable } from "./export-table.ts";
import type { GridRow, SheetGrid } from "./sheet-grid.ts";

/**
 * The rows of an exported CSV in any encoding and dialect that our reader knows, its headings wherever they stand.
 * Null, with a galat in the log, where it can't be read.
 */
export function readCsvGrid(file: string, bytes: Uint8Array, log: FaultLog): SheetGrid | null {
  const opened = openText(file, bytes, "csv", log);
  if (opened === null) return null;
  const { encoding } = opened;
  const text = resolveReferences([...textPieces(bytes, encoding)].join(""));
  const window = new TextWindow([text]);
  const search = new FaultLog();
  const header = findHeader(file, window, { known: starredHeadings, shown: shownHeadings }, search);
  if (!header) {
    log.take(search.faults());
    return null;
  }
  const { delimiter, line, row, cells, bodyStart, bodyLine } = header;
  noteDialect(file, { encoding, delimiter, signs: new Set() }, log);
  // Titles above the headings (E206) are how exports look, so they are only counted.
  const rows = [...titleRows(text, line, line - row), { line, row, cells }];
  const fault = addRecords(rows, recordBatches(window, delimiter, bodyStart, bodyLine), row);
  if (fault) log.add(fault.code, filePlace(file, fault.line), null, { line: fault.closedLine });
  return fault ? null : { file, rows };
}

/** The semicolon of `&nbsp;` is no separator, so it goes before the cells are told apart. */
function resolveReferences(text: string): string {
  return text.replaceAll("&nbsp;", " ").replaceAll("&amp;", "&");
}

const shownHeadings = Object.values(exportTable.columns).map(({ heading }) => heading);

/** The known headings, with the star that marks a needed column in the app too. */
const starredHeadings: ReadonlyMap<string, string> = new Map(
  [...knownHeadings(exportTable.columns)].flatMap(([folded, name]) => [
    [folded, name],
    [foldHeading(`${folded}*`), name],
  ]),
);

function titleRows(text: string, headingLine: number, hiddenLines: number): GridRow[] {
  return text
    .split("\n", headingLine - 1)
    .map((title, index) => ({ line: index + 1, row: index + 1 - hiddenLines, cells: [title] }))
    .filter(({ row, cells }) => row > 0 && /[^\s,;|"]/.test(cells[0] ?? ""));
}

/** Adds every record that holds something; gives back the quoting fault that ended the reading, or null. */
function addRecords(rows: GridRow[], batches: ReturnType<typeof recordBatches>, headerRow: number) {
  let row = headerRow;
  for (;;) {
    const next = batches.next();
    if (next.done) return next.value;
    const { records, line, lines } = next.value;
    for (const [index, cells] of records.entries()) {
      row++;
      if (cells.some((cell) => cell.trim() !== "")) rows.push({ line: lines?.[index] ?? line + index, row, cells });
    }
  }
}

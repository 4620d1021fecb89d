import { columnLetters } from "#core/csv/excel-address.ts";
import { readTable } from "#core/csv/read-table.ts";
import type { Fault } from "#core/faults/fault.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import type { Place } from "#core/faults/make-fault.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import { nearest } from "#core/faults/nearest.ts";
import type { BilingualText } from "#core/text.ts";
import type { ExportRecord } from "./export-table.ts";
import { exportTable, unusedColumns, usualColumns } from "./export-table.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import type { TidyGrid } from "./tidy-grid.ts";
import { bareHeading, columnNamed, tidyGrid } from "./tidy-grid.ts";

/**
 * The rows of an export that have no fault of their own; `line` of a record is its row in Excel, and `placeOf` finds a
 * cell, on its physical line, by its record and the code's column name.
 */
export type ExportList = {
  file: string;
  records: readonly ExportRecord[];
  placeOf: (record: ExportRecord, column: string | null) => Place;
  /** Headings of columns that were there and have no place in our data. */
  unused: readonly string[];
};

const linesShown = 12;

/** Reads the sheet that a list was exported to. All that is wrong goes to the log, at its cell in the export. */
export function readExport(grid: SheetGrid, log: FaultLog): ExportList {
  const { file } = grid;
  const tidy = tidyGrid(grid);
  if (!tidy) {
    const first = grid.rows[0];
    const expected = Object.values(exportTable.columns).map(({ heading }) => heading);
    if (first) log.add("E103", filePlace(file, first.line), first.cells.join(" | "), { expected: expected.join(", ") });
    else log.add("E106", filePlace(file), null, { what: { id: "tidak ada isinya", en: "it holds nothing" } });
    return { file, records: [], placeOf: ({ line }) => filePlace(file, line), unused: [] };
  }
  const inner = new FaultLog();
  const sheet = readTable(exportTable, plainCsv(tidy), inner, file);
  const lineOf = new Map([tidy.header, ...tidy.body].map(({ row, line }) => [row, line]));
  const atLine = <Where extends Place>(place: Where): Where => ({
    ...place,
    line: place.line === null ? null : (lineOf.get(place.line) ?? place.line),
  });
  const placeOf = ({ line }: ExportRecord, column: string | null) => atLine(sheet.places.at(line, column));
  const offered = reportMissing(file, tidy, log);
  // Blank rows and separators are those of the tidied table; a heading that was offered is not unknown as well.
  const isWanted = ({ code, value }: Fault) =>
    code !== "W105" && code !== "N010" && !(code === "W204" && offered.has(value ?? ""));
  log.take(inner.faults().filter(isWanted).map(atLine));
  for (const { line, ...cells } of tidy.uneven) log.add("E104", filePlace(file, line), null, cells);
  reportSkipped(file, tidy.skipped, log);
  const records = sheet.rows.filter((record) => {
    const { pilotedOn, appliedOn } = record;
    if (pilotedOn === null || appliedOn === null || pilotedOn <= appliedOn) return true;
    const before = exportTable.columns.pilotedOn.heading;
    const after = exportTable.columns.appliedOn.heading;
    const days = { before, after, beforeDate: pilotedOn, afterDate: appliedOn };
    log.add("E503", placeOf(record, "appliedOn"), appliedOn, days);
    return false;
  });
  const unused = unusedColumns.filter((name) => sheet.places.has(name));
  return { file, records, placeOf, unused: unused.map((name) => exportTable.columns[name].heading) };
}

/** The tidied table as a plain CSV, each cell in the row and column where it stands, for the reader of every CSV. */
function plainCsv({ header, body }: TidyGrid): Uint8Array {
  const lines: string[] = [];
  for (const { row, cells } of [{ ...header, cells: header.cells.map(bareHeading) }, ...body]) {
    lines[row - 1] = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  }
  return new TextEncoder().encode(`${Array.from(lines, (line) => line ?? "").join("\n")}\n`);
}

/** Warns of usual columns that are not there; gives back the unknown headings that were offered as what was meant. */
function reportMissing(file: string, { header }: TidyGrid, log: FaultLog): ReadonlySet<string> {
  const there = new Set(header.cells.map(columnNamed));
  const unknown = header.cells.map(bareHeading).filter((heading) => heading !== "" && !columnNamed(heading));
  const offered = new Set<string>();
  for (const name of usualColumns) {
    if (there.has(name)) continue;
    const { heading } = exportTable.columns[name];
    const like = nearest(heading, unknown);
    if (like !== null) offered.add(like);
    log.add("W955", filePlace(file, header.line), null, { heading, didYouMean: offer(like, header.cells) });
  }
  return offered;
}

function offer(like: string | null, headings: readonly string[]): BilingualText {
  if (like === null) return { id: "", en: "" };
  const letters = columnLetters(headings.map(bareHeading).indexOf(like));
  return { id: ` Mungkin maksudnya kolom ${letters}.`, en: ` Perhaps column ${letters} is meant.` };
}

function reportSkipped(file: string, skipped: readonly number[], log: FaultLog): void {
  if (skipped.length === 0) return;
  const lines = skipped.slice(0, linesShown).join(", ") + (skipped.length > linesShown ? ", …" : "");
  log.add("N960", filePlace(file), null, { count: skipped.length, lines });
}

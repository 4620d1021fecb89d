import { columnLetters } from "#core/csv/excel-address.ts";
import { foldHeading } from "#core/csv/fold-heading.ts";
import { knownHeadings } from "#core/csv/known-headings.ts";
import { cleanExportCell } from "./clean-export-cell.ts";
import { exportTable } from "./export-table.ts";
import { normaliseExportCell } from "./normalise-export-cell.ts";
import type { GridRow, SheetGrid } from "./sheet-grid.ts";

/**
 * `matches` known headings stand in `header`; `body` holds only rows of data, `skipped` the lines that are none.
 * `uneven` are rows of data with another number of cells than the headings: which cell is which can't be told.
 */
export type TidyGrid = {
  header: GridRow;
  matches: number;
  body: readonly GridRow[];
  skipped: readonly number[];
  uneven: readonly { line: number; found: number; expected: number }[];
};

type ColumnName = keyof (typeof exportTable)["columns"];

const rowsSearched = 40;
const known = knownHeadings(exportTable.columns) as ReadonlyMap<string, ColumnName>;

/**
 * Finds the headings and drops what spreadsheets put around a table: titles, a second line of headings, column
 * numbers, headings that are repeated on each printed page, footers. A cell of Nama Pemda that is empty because it was
 * merged with those above says the same as they. Null where no row has a known heading.
 */
export function tidyGrid({ rows: raw }: SheetGrid): TidyGrid | null {
  const rows = raw.map((row) => ({ ...row, cells: row.cells.map(cleanExportCell) }));
  const counts = rows.slice(0, rowsSearched).map(({ cells }) => countHeadings(cells));
  const matches = Math.max(0, ...counts);
  if (matches === 0) return null;
  const at = counts.indexOf(matches);
  const { header, below } = wholeHeader(rows, at);
  const names = header.cells.map((cell) => columnNamed(cell) ?? null);
  const skipped = rows.slice(0, at).map(({ line }) => line);
  const body: GridRow[] = [];
  const uneven: { line: number; found: number; expected: number }[] = [];
  const expected = raw[at]?.cells.length ?? 0;
  let region = "";
  for (const row of rows.slice(below)) {
    if (row.cells.every((cell) => cell === "")) continue;
    if (!isData(row, names, matches)) {
      skipped.push(row.line);
      continue;
    }
    if (row.cells.length !== expected) {
      uneven.push({ line: row.line, found: row.cells.length, expected });
      continue;
    }
    const cells = names.map((name, index) => (name === null ? "" : normaliseExportCell(name, row.cells[index] ?? "")));
    const regionAt = names.indexOf("region");
    region = cells[regionAt] || region;
    if (regionAt >= 0) cells[regionAt] = region;
    body.push({ ...row, cells });
  }
  return { header, matches, body, skipped, uneven };
}

/** The column that a heading names; the star of needed columns does not count. */
export function columnNamed(heading: string): ColumnName | undefined {
  return known.get(foldHeading(bareHeading(heading)));
}

/** A heading without the star that the app puts behind needed columns. */
export function bareHeading(heading: string): string {
  return heading.replace(/[\s*]+$/, "");
}

function countHeadings(cells: readonly string[]): number {
  return new Set(cells.map(columnNamed).filter((name) => name !== undefined)).size;
}

/** Headings over two rows, as merged cells make them: the lower row names the columns that the upper leaves open. */
function wholeHeader(rows: readonly GridRow[], at: number): { header: GridRow; below: number } {
  const header = rows[at];
  const lower = rows[at + 1]?.cells ?? [];
  if (!header) throw new Error(`no row ${at} to take headings from`);
  const isOpen = (index: number) => columnNamed(header.cells[index] ?? "") === undefined;
  const isLower =
    lower.some((cell, index) => isOpen(index) && columnNamed(cell) !== undefined) &&
    lower.every((cell, index) => cell === "" || isOpen(index));
  if (!isLower) return { header, below: at + 1 };
  const width = Math.max(header.cells.length, lower.length);
  const cells = Array.from({ length: width }, (_, index) => lower[index] || (header.cells[index] ?? ""));
  return { header: { ...header, cells }, below: at + 2 };
}

/** Whether a row says something about one innovation. */
function isData({ cells }: GridRow, names: readonly (ColumnName | null)[], matches: number): boolean {
  if (countHeadings(cells) >= Math.min(matches, 3)) return false;
  if (cells.every((cell, index) => cell === "" || isColumnNumber(cell, index))) return false;
  const named = names.flatMap((name, index) => (name !== null && (cells[index] ?? "") !== "" ? [name] : []));
  const numbered = /^\d+\.?$/.test(cells[names.indexOf("number")] ?? "");
  // A footer has a word and perhaps a sum; a row that lacks its name or phase has the rest.
  return named.length >= 4 || (named.includes("name") && (numbered || named.includes("phase")));
}

/** `1`, `(1)` or `A` under the first column, and so on: the line of column numbers that official tables have. */
function isColumnNumber(cell: string, index: number): boolean {
  return cell === String(index + 1) || cell === `(${index + 1})` || cell === columnLetters(index);
}

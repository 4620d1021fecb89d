import type { DataFile } from "#core/csv/data-file.ts";
import { wholeBytes } from "#core/csv/data-file.ts";
import type { OpenTable } from "#core/csv/open-table.ts";
import { openTable } from "#core/csv/open-table.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { Table } from "#core/schema/table.ts";
import type { CellStyle } from "./cell-style.ts";
import { cellStyle, writtenCell } from "./cell-style.ts";
import type { RawRecord } from "./csv-records.ts";
import { rawRecords } from "./csv-records.ts";
import { decodeExactly } from "./text-bytes.ts";

/** New values by the code's column names, dates as `YYYY-MM-DD` and decimals with a point; the rest of the row is empty. */
export type NewRow = ReadonlyMap<string, string>;

/** A new value for one column of the record that begins on that physical line. */
export type CellEdit = { line: number; column: string; value: string };

/**
 * The file with some cells replaced and rows appended, in its own encoding, separators and spelling of dates and
 * decimals; every other byte stays. Without changes the very bytes come back, null where there is neither file nor row.
 * Values for a column that the file does not have are left out, with a warning for each column.
 */
export function editCsv(
  table: Table,
  data: DataFile | undefined,
  { edits, rows }: { edits: readonly CellEdit[]; rows: readonly NewRow[] },
  log: FaultLog,
): Uint8Array | null {
  if (edits.length + rows.length === 0) return data ? wholeBytes(data) : null;
  const headings = Object.values(table.columns).map(({ heading }) => heading);
  const before = data ? wholeBytes(data) : new TextEncoder().encode(`${headings.join(",")}\n`);
  const open = openTable(table.file, before, table.columns, new FaultLog());
  if (!open) throw new Error(`${table.file} was read once and can't be opened again`);
  open.window.close();
  const { text, encode } = decodeExactly(before);
  const records = rawRecords(text, open.header.delimiter);
  const styles = columnStyles(table, open, text, records);
  reportAbsent(table, open, [...edits.map(({ column }) => column), ...rows.flatMap((row) => [...row.keys()])], log);
  const byLine = new Map(records.map((record) => [record.line, record]));
  const changes: Change[] = edits.flatMap(({ line, column, value }) => {
    const style = styles.get(column);
    const cell = byLine.get(line)?.cells[open.headings.columns.get(column)?.index ?? -1];
    return style && cell ? [{ ...cell, written: writtenCell(value, style) }] : [];
  });
  const changed = replace(text, [...changes, ...appended(text, records, rowTexts(rows, open, styles))]);
  const encoded = encode(changed);
  if (encoded !== null) return encoded;
  const strange = [...new Set(changed)].filter((letter) => encode(letter) === null).join(" ");
  log.add("E964", filePlace(table.file), strange, {});
  return before;
}

type Change = { start: number; end: number; written: string };

function columnStyles(
  table: Table,
  { header, headings }: OpenTable,
  text: string,
  records: readonly RawRecord[],
): ReadonlyMap<string, CellStyle> {
  const body = records.filter(({ line }) => line > header.line);
  const heading = records.find(({ line }) => line === header.line)?.cells ?? [];
  const quoteAll = heading.every(({ start, end }) => /^\ufeff?"/.test(text.slice(start, end)));
  const styles = new Map<string, CellStyle>();
  // A column without a day or number of its own is written as the others of its kind are.
  const rawOfKind = (kind: string): string[] => {
    if (kind !== "date" && kind !== "decimal") return [];
    const alike = [...headings.columns].filter(([name]) => table.columns[name]?.cell.kind.name === kind);
    return alike.flatMap(([, { index }]) =>
      body.map(({ cells }) => text.slice(cells[index]?.start, cells[index]?.end)),
    );
  };
  for (const name of headings.columns.keys()) {
    const kind = table.columns[name]?.cell.kind.name ?? "text";
    styles.set(name, cellStyle(rawOfKind(kind), { kind, delimiter: header.delimiter, quoteAll }));
  }
  return styles;
}

function rowTexts(
  rows: readonly NewRow[],
  { header, headings }: OpenTable,
  styles: ReadonlyMap<string, CellStyle>,
): string[] {
  return rows.map((row) => {
    const cells = header.cells.map(() => "");
    for (const [name, { index }] of headings.columns) {
      const style = styles.get(name);
      if (style) cells[index] = writtenCell(row.get(name) ?? "", style);
    }
    return cells.join(header.delimiter);
  });
}

/** The rows behind the last one that holds something, so that blank rows at the end stay at the end. */
function appended(text: string, records: readonly RawRecord[], rows: readonly string[]): Change[] {
  const last = records.findLast(({ cells }) => cells.some(({ start, end }) => text.slice(start, end).trim() !== ""));
  const at = last?.cells.at(-1)?.end;
  if (at === undefined || rows.length === 0) return [];
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  return [{ start: at, end: at, written: lineEnd + rows.join(lineEnd) }];
}

function replace(text: string, changes: readonly Change[]): string {
  let changed = "";
  let from = 0;
  for (const { start, end, written } of changes.toSorted((a, b) => a.start - b.start)) {
    changed += text.slice(from, start) + written;
    from = end;
  }
  return changed + text.slice(from);
}

function reportAbsent(table: Table, { headings }: OpenTable, wanted: readonly string[], log: FaultLog): void {
  for (const [name, uses] of Map.groupBy(wanted, (column) => column)) {
    const heading = table.columns[name]?.heading ?? name;
    if (!headings.columns.has(name)) log.add("W959", filePlace(table.file), null, { heading, count: uses.length });
  }
}

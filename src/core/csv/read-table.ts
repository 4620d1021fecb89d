import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { Column, RecordOf, Table } from "#core/schema/table.ts";
import { cellReader } from "./cell-reader.ts";
import type { DataFile } from "./data-file.ts";
import { DecimalStyle } from "./decimal-style.ts";
import { noteDialect } from "./dialect-note.ts";
import { eachRecord } from "./each-record.ts";
import type { OpenTable } from "./open-table.ts";
import { openTable } from "./open-table.ts";
import type { Sheet } from "./sheet.ts";
import { emptySheet } from "./sheet.ts";

type Row = Record<string, unknown> & { line: number };

/** Reads a CSV into the records of its description. All that is wrong goes to the log, each cell once. */
export function readTable<T extends Table>(
  table: T,
  data: DataFile | undefined,
  log: FaultLog,
  file: string = table.file,
): Sheet<RecordOf<T>> {
  if (!data) return emptySheet(table, file, { complete: !table.needed });
  const open = openTable(file, data, table.columns, log);
  return open ? readRows(table, open, log) : emptySheet(table, file, { complete: false });
}

function readRows<T extends Table>(table: T, open: OpenTable, log: FaultLog): Sheet<RecordOf<T>> {
  const { file, places, headings, encoding, header } = open;
  const rows: Row[] = [];
  const mentioned = new Set<string>();
  // A row with a bad cell keeps its place until the end, so that undecided numbers find theirs.
  const dropped = new Set<number>();
  let whole = true;
  let clean = true;
  const columns = (Object.entries(table.columns) as [string, Column<unknown>][]).map(([name, column]) => ({
    name,
    column,
    index: headings.columns.get(name)?.index ?? -1,
    read: cellReader(column),
    style: new DecimalStyle(),
  }));
  const complete = eachRecord(open, log, (cells, line) => {
    const row: Row = { line };
    let good = true;
    for (const { name, column, index, read, style } of columns) {
      row[name] = null;
      if (index < 0) continue;
      const raw = cells[index] ?? "";
      const { state, value, text, sign, report } = read(raw);
      if (report) report(log, places.at(line, name), raw);
      if (state === "value") row[name] = value;
      else if (state === "missing") style.missing(text, line);
      else if (state === "undecided") style.ask({ row: rows.length, line, text });
      else if (state === "bad") good = false;
      if (sign) style.see(sign, line);
      const isNumber = column.cell.kind.name === "decimal" && (state === "value" || state === "undecided");
      if (isNumber) places.noteNumber(line, name, text);
      if (name === table.key[0]) {
        if (row[name] === null) whole = false;
        else mentioned.add(String(row[name]));
      }
    }
    if (!good) dropped.add(rows.length);
    rows.push(row);
  });
  for (const { name, column, style } of columns) {
    const settled = style.settle({ places, column: name, cell: column.cell, log }, (row, value) => {
      const found = rows[row];
      if (found) found[name] = value;
    });
    if (!settled) clean = false;
  }
  const signs = new Set(columns.flatMap(({ style }) => style.signs));
  noteDialect(file, { encoding, delimiter: header.delimiter, signs }, log);
  if (table.needed && rows.length === 0) {
    log.add("E106", filePlace(file), null, { what: { id: "tidak ada satu baris pun", en: "it has no rows" } });
    whole = false;
  }
  const good = rows.filter((_, index) => !dropped.has(index)) as unknown as RecordOf<T>[];
  clean &&= complete && dropped.size === 0;
  return { table, file, rows: good, mentioned, whole: whole && complete, clean, places };
}

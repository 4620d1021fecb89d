import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { Column } from "#core/schema/table.ts";
import type { WideIndicators, wideScoreTable } from "#core/schema/wide-score.ts";
import type { CellReader } from "./cell-reader.ts";
import { cellReader } from "./cell-reader.ts";
import type { DataFile } from "./data-file.ts";
import { DecimalStyle } from "./decimal-style.ts";
import { noteDialect } from "./dialect-note.ts";
import { eachRecord } from "./each-record.ts";
import type { OpenTable } from "./open-table.ts";
import { openTable } from "./open-table.ts";
import { Places } from "./places.ts";
import type { ScoreBuilder } from "./score-builder.ts";
import type { ScoreFile } from "./score-file.ts";
import { indicatorColumnName, wideHeadings } from "./wide-headings.ts";
import { wideSubjectReader } from "./wide-subject.ts";

type WideTable = typeof wideScoreTable;
type IndicatorColumn = {
  name: string;
  column: Column<unknown>;
  index: number;
  code: number;
  read: CellReader;
  style: DecimalStyle;
};

const dropped = -1;

/** Reads `skor-lebar.csv` into the builder: one row for each filled cell below an indicator. */
export function readWideScores(
  table: WideTable,
  { columns, whole }: WideIndicators,
  data: DataFile | undefined,
  rows: ScoreBuilder,
  log: FaultLog,
): ScoreFile {
  const { file } = table;
  rows.beginFile(file);
  if (!data) return { clean: true, places: new Places(file) };
  const open = openTable(file, data, wideHeadings(table.columns, columns), log, { knowsAll: whole });
  if (!open) return { clean: false, places: new Places(file) };
  if (!whole && open.headings.unknown.length > 0) {
    log.add("N515", filePlace(file, open.header.line), null, { target: "metode/*/indikator.csv" });
  }
  return readRows(table, columns, open, rows, log);
}

function readRows(
  table: WideTable,
  described: WideIndicators["columns"],
  open: OpenTable,
  rows: ScoreBuilder,
  log: FaultLog,
): ScoreFile {
  const { places, header, encoding } = open;
  const indicators = indicatorColumns(described, open, rows);
  const readSubject = wideSubjectReader(table, open, rows, log);
  let clean = true;
  const complete = eachRecord(open, log, (cells, line) => {
    const subject = readSubject(cells, line);
    if (!subject) clean = false;
    for (const { name, index, code, read, style } of indicators) {
      const raw = cells[index] as string;
      if (raw === "") continue;
      const { state, value, text, sign, report } = read(raw);
      report?.(log, places.at(line, name), raw);
      if (sign) style.see(sign, line);
      if (state === "missing") style.missing(text, line);
      if (state === "bad") clean = false;
      if (state === "undecided") style.ask({ row: subject ? rows.length : dropped, line, text });
      if (!subject || (state !== "value" && state !== "undecided")) continue;
      const score = state === "value" ? Number(value) : Number.NaN;
      rows.spellings.note(rows.length, text);
      rows.push(subject.year, subject.unit, subject.innovation, code, score, -1, line, index);
    }
  });
  for (const { name, column, style } of indicators) {
    const settled = style.settle({ places, column: name, cell: column.cell, log }, (row, value) => {
      if (row !== dropped) rows.setValue(row, value);
    });
    if (!settled) clean = false;
  }
  const signs = new Set(indicators.flatMap(({ style }) => style.signs));
  noteDialect(table.file, { encoding, delimiter: header.delimiter, signs }, log);
  return { clean: clean && complete, places };
}

/** The indicators of the file, in the order of its columns. */
function indicatorColumns(
  described: WideIndicators["columns"],
  { headings }: OpenTable,
  rows: ScoreBuilder,
): IndicatorColumn[] {
  return [...described]
    .flatMap(([key, column]) => {
      const name = indicatorColumnName(key);
      const index = headings.columns.get(name)?.index;
      return index === undefined ? [] : [{ key, name, column, index }];
    })
    .toSorted((a, b) => a.index - b.index)
    .map(({ key, name, column, index }) => {
      const code = rows.indicators.codeOf(key);
      return { name, column, index, code, read: cellReader(column), style: new DecimalStyle() };
    });
}

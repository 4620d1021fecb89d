import type { FaultLog } from "#core/faults/fault-log.ts";
import type { scoreTable } from "#core/schema/score.ts";
import type { CellReading } from "./cell-reader.ts";
import { cellReader } from "./cell-reader.ts";
import { badCode, CodedColumn } from "./coded-column.ts";
import type { DataFile } from "./data-file.ts";
import { DecimalStyle } from "./decimal-style.ts";
import { noteDialect } from "./dialect-note.ts";
import { eachRecord } from "./each-record.ts";
import type { OpenTable } from "./open-table.ts";
import { openTable } from "./open-table.ts";
import { Places } from "./places.ts";
import type { ScoreBuilder } from "./score-builder.ts";
import type { ScoreFile } from "./score-file.ts";
import { TextCodes } from "./text-codes.ts";

type ScoreTable = typeof scoreTable;

const absent: CellReading = { state: "empty", value: null, text: "", sign: null, report: null };
const dropped = -1;

/** Reads `skor.csv` into the builder: one row a score. */
export function readLongScores(
  table: ScoreTable,
  data: DataFile | undefined,
  rows: ScoreBuilder,
  log: FaultLog,
): ScoreFile {
  const { file, columns } = table;
  rows.beginFile(file);
  if (!data) return { clean: true, places: new Places(file) };
  const open = openTable(file, data, columns, log);
  return open ? readRows(table, open, rows, log) : { clean: false, places: new Places(file) };
}

function readRows({ file, columns }: ScoreTable, open: OpenTable, rows: ScoreBuilder, log: FaultLog): ScoreFile {
  const { places, headings, encoding, header } = open;
  const at = (name: keyof typeof columns) => headings.columns.get(name)?.index ?? -1;
  const [yearAt, unitAt, innovationAt, indicatorAt] = [at("year"), at("unitId"), at("innovationId"), at("indicator")];
  const [levelAt, valueAt, evidenceAt, noteAt] = [at("level"), at("value"), at("evidence"), at("note")];
  const read = {
    year: cellReader(columns.year),
    unitId: cellReader(columns.unitId),
    innovationId: cellReader(columns.innovationId),
    indicator: cellReader(columns.indicator),
    level: cellReader(columns.level),
    value: cellReader(columns.value),
    evidence: cellReader(columns.evidence),
    note: cellReader(columns.note),
  };
  const yearTexts = new TextCodes();
  const years = new CodedColumn(read.year, yearTexts);
  const units = new CodedColumn(read.unitId, rows.units);
  const innovations = new CodedColumn(read.innovationId, rows.innovations);
  const indicators = new CodedColumn(read.indicator, rows.indicators);
  // Evidence repeats, so what its letters say of damage is told once a text, where it stands first.
  let evidenceLine = 0;
  const evidence = new CodedColumn(read.evidence, rows.evidences, (tell, raw) =>
    tell(log, places.at(evidenceLine, "evidence"), raw),
  );
  const styles = { level: new DecimalStyle(), value: new DecimalStyle() };
  let clean = true;

  const report = (name: keyof typeof read, raw: string, line: number) => {
    read[name](raw).report?.(log, places.at(line, name), raw);
  };
  const number = (name: "level" | "value", raw: string, line: number): CellReading => {
    const reading = read[name](raw);
    if (reading.report) report(name, raw, line);
    if (reading.sign) styles[name].see(reading.sign, line);
    if (reading.state === "missing") styles[name].missing(reading.text, line);
    return reading;
  };

  const complete = eachRecord(open, log, (cells, line) => {
    const year = years.codeOf(cells[yearAt] as string);
    const unit = unitAt < 0 ? -1 : units.codeOf(cells[unitAt] as string);
    const innovation = innovationAt < 0 ? -1 : innovations.codeOf(cells[innovationAt] as string);
    const indicator = indicators.codeOf(cells[indicatorAt] as string);
    evidenceLine = line;
    const proof = evidenceAt < 0 ? -1 : evidence.codeOf(cells[evidenceAt] as string);
    const level = levelAt < 0 ? absent : number("level", cells[levelAt] as string, line);
    const value = valueAt < 0 ? absent : number("value", cells[valueAt] as string, line);
    const note = noteAt < 0 ? "" : (cells[noteAt] as string);
    let good = level.state !== "bad" && value.state !== "bad";
    if (year === badCode || unit === badCode || innovation === badCode || indicator === badCode || proof === badCode) {
      good = false;
      if (year === badCode) report("year", cells[yearAt] as string, line);
      if (unit === badCode) report("unitId", cells[unitAt] as string, line);
      if (innovation === badCode) report("innovationId", cells[innovationAt] as string, line);
      if (indicator === badCode) report("indicator", cells[indicatorAt] as string, line);
      if (proof === badCode) report("evidence", cells[evidenceAt] as string, line);
    }
    if (note !== "") {
      const { state, report: tell } = read.note(note);
      if (state === "bad") good = false;
      tell?.(log, places.at(line, "note"), note);
    }
    if (isGiven(level) && isGiven(value)) {
      good = false;
      log.add("E511", places.at(line, "value"), cells[valueAt] as string, {});
    }
    if (!good) clean = false;
    const given = isGiven(level) ? level : value;
    const score = typeof given.value === "number" ? given.value : Number.NaN;
    const shownYear = year < 0 ? 0 : Number(yearTexts.texts[year]);
    if (given.state === "undecided") {
      styles[given === level ? "level" : "value"].ask({ row: good ? rows.length : dropped, line, text: given.text });
    }
    if (good) {
      if (isGiven(given)) rows.spellings.note(rows.length, given.text);
      const column = given === level ? levelAt : valueAt;
      rows.push(shownYear, unit, innovation, indicator, score, proof, line, Math.max(column, 0));
    }
  });
  for (const name of ["level", "value"] as const) {
    const settled = styles[name].settle({ places, column: name, cell: columns[name].cell, log }, (row, value) => {
      if (row !== dropped) rows.setValue(row, value);
    });
    if (!settled) clean = false;
  }
  const signs = new Set([...styles.level.signs, ...styles.value.signs]);
  noteDialect(file, { encoding, delimiter: header.delimiter, signs }, log);
  return { clean: clean && complete, places };
}

function isGiven({ state }: CellReading): boolean {
  return state === "value" || state === "undecided";
}

import type { FaultLog } from "#core/faults/fault-log.ts";
import type { wideScoreTable } from "#core/schema/wide-score.ts";
import { cellReader } from "./cell-reader.ts";
import { badCode, CodedColumn } from "./coded-column.ts";
import type { OpenTable } from "./open-table.ts";
import type { ScoreBuilder } from "./score-builder.ts";
import { TextCodes } from "./text-codes.ts";

/** Whom a row of the wide form is about: a year, and codes of the unit and the innovation (-1 where empty). */
export type WideSubject = { year: number; unit: number; innovation: number };

/** Reads whom a row is about; null, with a galat in the log, where a cell is bad or an earlier row was about the same. */
export function wideSubjectReader(
  { columns }: typeof wideScoreTable,
  { headings, places }: OpenTable,
  rows: ScoreBuilder,
  log: FaultLog,
): (cells: readonly string[], line: number) => WideSubject | null {
  const read = {
    year: cellReader(columns.year),
    unitId: cellReader(columns.unitId),
    innovationId: cellReader(columns.innovationId),
  };
  const yearTexts = new TextCodes();
  const years = new CodedColumn(read.year, yearTexts);
  const units = new CodedColumn(read.unitId, rows.units);
  const innovations = new CodedColumn(read.innovationId, rows.innovations);
  const lineOf = new Map<string, number>();
  const at = (name: keyof typeof read) => headings.columns.get(name)?.index ?? -1;
  const [yearAt, unitAt, innovationAt] = [at("year"), at("unitId"), at("innovationId")];
  const codeIn = (
    column: CodedColumn,
    name: keyof typeof read,
    { cells, index, line }: { cells: readonly string[]; index: number; line: number },
  ) => {
    const raw = cells[index] ?? "";
    const code = index < 0 ? -1 : column.codeOf(raw);
    if (code === badCode) read[name](raw).report?.(log, places.at(line, name), raw);
    return code;
  };

  return (cells: readonly string[], line: number): WideSubject | null => {
    const yearCode = codeIn(years, "year", { cells, index: yearAt, line });
    const unit = codeIn(units, "unitId", { cells, index: unitAt, line });
    const innovation = codeIn(innovations, "innovationId", { cells, index: innovationAt, line });
    if (yearCode < 0 || unit === badCode || innovation === badCode) return null;
    const year = Number(yearTexts.texts[yearCode]);
    // An innovation has one owner, so its row is the same row with and without the unit.
    const subject = innovation >= 0 ? `${year} ${innovation}` : `${year} unit ${unit}`;
    const firstLine = lineOf.get(subject);
    if (firstLine === undefined) {
      lineOf.set(subject, line);
      return { year, unit, innovation };
    }
    const names = [year, rows.units.texts[unit], rows.innovations.texts[innovation]];
    const value = names.filter((part) => part !== undefined).join(" / ");
    const place = places.at(line, innovation >= 0 ? "innovationId" : "unitId");
    log.add("E401", place, value, { firstLine, key: "tahun + unit + inovasi" });
    return null;
  };
}

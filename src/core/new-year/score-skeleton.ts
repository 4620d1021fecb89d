import type { DataFile } from "#core/csv/data-file.ts";
import { wideHeadings } from "#core/csv/wide-headings.ts";
import type { Method } from "#core/schema/method.ts";
import type { Table } from "#core/schema/table.ts";
import { unitTable } from "#core/schema/unit.ts";
import { wideIndicatorColumns, wideScoreTable } from "#core/schema/wide-score.ts";
import { appendRows } from "./append-rows.ts";
import { csvDialect } from "./csv-dialect.ts";
import type { ScoreSubject } from "./score-subjects.ts";
import { reportedIndicators } from "./score-subjects.ts";

/** `skor-lebar.csv` with a row a subject and no score in it; `missingColumns` are indicators that it has no column for. */
export type ScoreSkeleton = { bytes: Uint8Array; isNew: boolean; missingColumns: readonly string[] };

/**
 * The wide form, since a row there is a subject and an empty cell is nothing at all, neither a score nor a year. A file that
 * is there keeps its bytes and gets the rows after them; a new one is written in the way of `unit.csv`.
 */
export function scoreSkeleton(
  files: ReadonlyMap<string, DataFile>,
  { method, methods }: { method: Method; methods: readonly Method[] },
  subjects: readonly ScoreSubject[],
  year: number,
): ScoreSkeleton {
  const keys = reportedIndicators(method).map(({ key }) => key);
  const present = files.get(wideScoreTable.file);
  if (!present) return { bytes: newFile(files, keys, subjects, year), isNew: true, missingColumns: [] };
  const indicators = methods.flatMap((other) =>
    other.indicators.map((row) => ({ ...row, name: row.name.id, nameEn: row.name.en })),
  );
  const columns = wideHeadings(wideScoreTable.columns, wideIndicatorColumns(indicators));
  const table: Table = { ...wideScoreTable, columns };
  const dialect = csvDialect(table, present);
  const bytes = appendRows(present, rowsFor(subjects, year, dialect.indexOf), dialect);
  const missingColumns = keys.filter((key) =>
    Object.entries(columns).some(([name, { heading }]) => heading === key && !dialect.indexOf.has(name)),
  );
  return { bytes, isNew: false, missingColumns };
}

function newFile(
  files: ReadonlyMap<string, DataFile>,
  keys: readonly string[],
  subjects: readonly ScoreSubject[],
  year: number,
): Uint8Array {
  const units = files.get(unitTable.file);
  if (!units) throw new Error("checked data without units");
  const { delimiter, hasMark, lineEnd } = csvDialect(unitTable, units);
  const headings = [...Object.values(wideScoreTable.columns).map(({ heading }) => heading), ...keys];
  const names = Object.keys(wideScoreTable.columns);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const heading = `${hasMark ? "\ufeff" : ""}${headings.join(delimiter)}${lineEnd}`;
  const dialect = { delimiter, hasMark, lineEnd, encoding: "utf-8", isEnded: true, headings, indexOf } as const;
  return appendRows(new TextEncoder().encode(heading), rowsFor(subjects, year, indexOf), dialect);
}

function rowsFor(subjects: readonly ScoreSubject[], year: number, indexOf: ReadonlyMap<string, number>) {
  const at = (name: string) => indexOf.get(name) ?? -1;
  return subjects
    .map(({ unitId, innovationId }) => ({ unitId: unitId ?? "", innovationId: innovationId ?? "" }))
    .filter(({ innovationId }) => at(innovationId === "" ? "unitId" : "innovationId") >= 0)
    .map(({ unitId, innovationId }) => {
      return new Map([
        [at("year"), String(year)],
        [at("unitId"), unitId],
        [at("innovationId"), innovationId],
      ]);
    });
}

import { wholeBytes } from "#core/csv/data-file.ts";
import { inert } from "#core/csv/format-table.ts";
import type { Fault } from "#core/faults/fault.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import type { Stage } from "#core/schema/participation.ts";
import { participationTable } from "#core/schema/participation.ts";
import type { DataFiles } from "#core/validate-dataset.ts";
import type { FilledDecisions, Question } from "./decisions.ts";
import { formatDecisions, readDecisions } from "./decisions.ts";
import { editCsv } from "./edit-csv.ts";
import type { ImportBase } from "./import-base.ts";
import { readImportBase } from "./import-base.ts";
import type { ImportRow } from "./import-row.ts";
import { importRows } from "./import-row.ts";
import type { ImportChange } from "./innovation-changes.ts";
import type { AddedInnovation, Merged } from "./merge-rows.ts";
import { mergeRows } from "./merge-rows.ts";
import type { ExportList } from "./read-export.ts";
import { readExport } from "./read-export.ts";
import { settleRows } from "./settle-rows.ts";
import type { SheetGrid } from "./sheet-grid.ts";

export type ImportOptions = {
  year: number;
  /** How far the exported innovations have come at least. */
  stage: Stage;
  /** A filled file of decisions, and the name that its faults carry. */
  decisions?: { file: string; bytes: Uint8Array } | null;
  /** The maturity that skor.csv comes to in that year, of the innovations that have scores in it. */
  computed?: ReadonlyMap<string, number | null>;
  /** Between the columns of the file that asks. */
  delimiter?: "," | ";";
};

/** What an import would do. Where a galat is left, `files` is empty. */
export type ImportPlan = {
  matched: number;
  added: readonly AddedInnovation[];
  /** Exported innovations that a person decided to leave out. */
  skipped: number;
  /** Innovations that get their first row for the year. */
  joined: number;
  changes: readonly ImportChange[];
  /** Rows that only a person can settle; the import must not be applied before there is none. */
  doubtful: readonly Question[];
  /** The file that asks, with the decisions made so far; null where nothing is asked or a galat hides some. */
  questionFile: string | null;
  /** Headings of the export that have no place in our data. */
  unused: readonly string[];
  faults: readonly Fault[];
  /** The whole content of the CSVs of the data folder after the import, by name; the same bytes where nothing changes. */
  files: ReadonlyMap<string, Uint8Array>;
};

/** The plan of an export that can't be read, or that our own files can't take in. */
export function emptyPlan(faults: readonly Fault[]): ImportPlan {
  return {
    matched: 0,
    added: [],
    skipped: 0,
    joined: 0,
    changes: [],
    doubtful: [],
    questionFile: null,
    unused: [],
    faults,
    files: new Map(),
  };
}

/**
 * Plans the import of an exported sheet into a data folder: pure, so nothing is written. While the files that it
 * builds on have a galat of their own nothing is planned, since every innovation would look new.
 */
export function planImport(files: DataFiles, grid: SheetGrid, options: ImportOptions): ImportPlan {
  const log = new FaultLog();
  const base = readBase(files, log);
  const list = readExport(grid, log);
  if (base === null) return emptyPlan(log.faults());
  const rows = importRows(list, base, log);
  const { decisions, lines, legible } = filledDecisions(options, base, log);
  const settled = settleRows(rows, { base, decisions, list, log });
  const merged = mergeRows(settled, base, { computed: new Map(), ...options });
  reportFormulas(rows, list, log);
  const changed = editedFiles(files, merged, log);
  const questions = settled.flatMap(({ question }) => (question === null ? [] : [question]));
  const count = (wanted: string) => settled.filter(({ kind }) => kind === wanted).length;
  return {
    matched: count("known"),
    added: merged.added,
    skipped: count("skip"),
    joined: merged.participations.rows.length,
    changes: merged.changes,
    doubtful: settled.flatMap(({ kind, question }) => (kind === "open" && question ? [question] : [])),
    questionFile: legible
      ? formatDecisions(questions, lines, { units: base.units, delimiter: options.delimiter })
      : null,
    unused: list.unused,
    faults: log.faults(),
    files: log.galat > 0 ? new Map() : changed,
  };
}

/** Only what hinders the import is told of our own files; the rest is what `check` is for. */
function readBase(files: DataFiles, log: FaultLog): ImportBase | null {
  const own = new FaultLog();
  const base = readImportBase(files, own);
  if (own.galat === 0) return base;
  log.take(own.faults().filter(({ severity }) => severity === "galat"));
  return null;
}

/** A file of decisions that can't be understood is not legible: it must not be written over. */
function filledDecisions(
  { decisions }: ImportOptions,
  base: ImportBase,
  log: FaultLog,
): FilledDecisions & { legible: boolean } {
  if (!decisions) return { decisions: new Map(), lines: [], legible: true };
  const before = log.galat;
  const filled = readDecisions(decisions, base, log);
  return { ...filled, legible: log.galat === before };
}

function editedFiles(
  files: DataFiles,
  { innovations, participations }: Merged,
  log: FaultLog,
): Map<string, Uint8Array> {
  const edited = new Map<string, Uint8Array>();
  for (const [table, changes] of [
    [innovationTable, innovations],
    [participationTable, participations],
  ] as const) {
    const data = files.get(table.file);
    const bytes = editCsv(table, data && wholeBytes(data), changes, log);
    if (bytes !== null) edited.set(table.file, bytes);
  }
  return edited;
}

/** The data keep a text as it is, so a person must know of one that Excel would run. */
function reportFormulas(rows: readonly ImportRow[], list: ExportList, log: FaultLog): void {
  for (const { record } of rows) {
    for (const column of ["name", "initiatorName"] as const) {
      const text = record[column];
      if (text !== null && inert(text) !== text) log.add("W963", list.placeOf(record, column), text, {});
    }
  }
}

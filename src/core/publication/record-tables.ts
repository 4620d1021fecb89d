import type { Dataset } from "#core/dataset.ts";
import { coachingSessionTable } from "#core/schema/coaching-session.ts";
import { competitionEntryTable } from "#core/schema/competition-entry.ts";
import { exceptionTable } from "#core/schema/exception.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import { needTable } from "#core/schema/need.ts";
import { officialResultTable } from "#core/schema/official-result.ts";
import { participationTable } from "#core/schema/participation.ts";
import { redirectTable } from "#core/schema/redirect.ts";
import type { Table } from "#core/schema/table.ts";
import { targetTable } from "#core/schema/target.ts";
import { unitTable } from "#core/schema/unit.ts";
import type { HashText } from "./abridge.ts";
import { abridge } from "./abridge.ts";
import type { PublishedCell, PublishedTable } from "./publication-record.ts";
import { sortedByKey } from "./sorted-by-key.ts";

type Row = Readonly<Record<string, unknown>>;

/** Says when a row may appear, and is no part of what appears. */
const unpublished = new Set(["publishFrom"]);

/** The records of a dataset as rows of the files they came from, in the order of their keys. Empty files have none. */
export function recordTables(dataset: Dataset, hash: HashText): PublishedTable[] {
  const tables: readonly [Table, readonly object[]][] = [
    [unitTable, dataset.units],
    [innovationTable, dataset.innovations],
    [participationTable, dataset.participations],
    [targetTable, dataset.targets],
    [officialResultTable, dataset.officialResults],
    [competitionEntryTable, dataset.competitionEntries],
    [coachingSessionTable, dataset.coachingSessions],
    [needTable, dataset.needs],
    [exceptionTable, dataset.exceptions],
    [redirectTable, dataset.redirects],
  ];
  return tables.filter(([, rows]) => rows.length > 0).map(([table, rows]) => recordTable(table, rows as Row[], hash));
}

function recordTable(table: Table, rows: readonly Row[], hash: HashText): PublishedTable {
  const names = Object.keys(table.columns).filter((name) => !unpublished.has(name));
  const heading = (name: string) => table.columns[name]?.heading ?? name;
  return sortedByKey({
    file: table.file,
    key: table.key.map(heading),
    columns: names.map(heading),
    rows: rows.map((row) => names.map((name) => cellOf(row[name], hash))),
  });
}

function cellOf(value: unknown, hash: HashText): PublishedCell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  return text === "" ? null : abridge(text, hash);
}

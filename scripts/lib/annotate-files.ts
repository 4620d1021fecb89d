import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { annotateCsv } from "#core/csv/annotate-csv.ts";
import type { Fault } from "#core/faults/fault.ts";
import type { Table } from "#core/schema/table.ts";
import { dataTables, methodTables } from "#core/schema/tables.ts";

/** The annotated copy of a CSV, or why there is none. */
export type AnnotatedFile = { text: string } | { text: null; reason: "unread" | "too-large" };

// Excel itself stops at a million rows; a larger copy would help nobody.
const largestCopied = 20 * 1024 * 1024;

/** A copy of each CSV that has a galat or a warning on one of its rows, with the findings beside them. */
export function* annotateFiles(
  faults: readonly Fault[],
  { data, language }: { data: string; language: "id" | "en" },
): Generator<[file: string, AnnotatedFile]> {
  for (const [file, own] of Map.groupBy(faults, (fault) => fault.file)) {
    const columns = columnsOf(file);
    if (columns === null || !own.some(({ severity, line }) => severity !== "catatan" && line !== null)) continue;
    const path = join(data, file);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile()) continue;
    if (stat.size > largestCopied) yield [file, { text: null, reason: "too-large" }];
    else {
      const text = annotateCsv(file, readFileSync(path), { columns, faults: own, language });
      yield [file, text === null ? { text, reason: "unread" } : { text }];
    }
  }
}

function columnsOf(file: string): Table["columns"] | null {
  const inMethod = /^metode\/[^/]+\/([^/]+)$/.exec(file)?.[1];
  const tables = inMethod === undefined ? dataTables : methodTables;
  return tables.find((table) => table.file === (inMethod ?? file))?.columns ?? null;
}

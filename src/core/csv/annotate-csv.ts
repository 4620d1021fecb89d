import type { Fault } from "#core/faults/fault.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { faultWords } from "#core/faults/fault-words.ts";
import { readFolded } from "#core/faults/fold.ts";
import { escapeInvisible } from "#core/faults/show-value.ts";
import type { Table } from "#core/schema/table.ts";
import { inert } from "./format-table.ts";
import type { OpenTable } from "./open-table.ts";
import { openTable } from "./open-table.ts";
import { recordBatches } from "./record-batches.ts";
import { textPieces } from "./text-pieces.ts";

const headings = { id: "temuan", en: "finding" };
const parting = " | ";

/** A record that is in the file: the physical lines it fills, and how many cells it has. */
type Extent = { from: number; to: number; cells: number };

/**
 * A copy of a CSV with one more column at its right end that says what was found in each row, so that every cell keeps
 * its Excel address. The rows' own text stays as it is, line ends too; letters become UTF-8 with a mark. Null where the
 * rows can't be told apart. `faults` are those of this file.
 */
export function annotateCsv(
  file: string,
  bytes: Uint8Array,
  { columns, faults, language }: { columns: Table["columns"]; faults: readonly Fault[]; language: "id" | "en" },
): string | null {
  const opened = openTable(file, bytes, columns, new FaultLog());
  if (opened === null) return null;
  const extents = extentsOf(opened);
  if (extents === null) return null;
  const lines = [...textPieces(bytes, opened.encoding)].join("").split("\n");
  const width = extents.reduce((most, { cells }) => Math.max(most, cells), opened.header.cells.length);
  const { line: headingLine, bodyLine, delimiter } = opened.header;
  const header = { from: headingLine, to: bodyLine - 1, cells: opened.header.cells.length };
  const notes = notesByRecord(faults, [header, ...extents], language);
  const add = ({ to, cells }: Extent, note: string): void => {
    lines[to - 1] += `${delimiter.repeat(width - cells + 1)}"${inert(note).replaceAll('"', '""')}"`;
  };
  const heading = [headings[language], ...(notes.get(header) ?? [])].join(": ");
  add(header, heading);
  for (const extent of extents) {
    const own = notes.get(extent);
    if (own) add(extent, own.join(parting));
  }
  return `\ufeff${lines.join(bytes.includes(0x0d) ? "\r\n" : "\n")}`;
}

/** Where each record lies; null where a quotation mark leaves that open. */
function extentsOf({ window, header }: OpenTable): Extent[] | null {
  const extents: Extent[] = [];
  const batches = recordBatches(window, header.delimiter, header.bodyStart, header.bodyLine);
  for (let next = batches.next(); ; next = batches.next()) {
    if (next.done) {
      window.close();
      return next.value === null ? extents : null;
    }
    const { records, line, lines } = next.value;
    for (const [index, cells] of records.entries()) {
      const from = lines === null ? line + index : (lines[index] ?? line);
      const breaks = lines === null ? 0 : cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
      extents.push({ from, to: from + breaks, cells: cells.length });
    }
  }
}

function breaksIn(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) breaks++;
  return breaks;
}

/** The messages of each record by its place in the file; what belongs to no row stands with the headings. */
function notesByRecord(
  faults: readonly Fault[],
  records: readonly Extent[],
  language: "id" | "en",
): Map<Extent, string[]> {
  const byLine = new Map(records.map((record) => [record.from, record]));
  const notes = new Map<Extent, string[]>();
  for (const fault of faults) {
    const record = (fault.line === null ? undefined : byLine.get(fault.line)) ?? records[0];
    if (record === undefined || (fault.severity === "catatan" && fault.line === null)) continue;
    const known = notes.get(record);
    if (known) known.push(noteOf(fault, language));
    else notes.set(record, [noteOf(fault, language)]);
  }
  return notes;
}

function noteOf(fault: Fault, language: "id" | "en"): string {
  const { cell, severity, code, message, remedy } = fault;
  const { tag, fix } = faultWords[language];
  const where = cell === null ? "" : ` ${cell}`;
  const repair = readFolded(fault) ? "" : ` ${fix}: ${remedy[language]}`;
  return escapeInvisible(`${tag[severity]} ${code}${where}: ${message[language]}${repair}`);
}

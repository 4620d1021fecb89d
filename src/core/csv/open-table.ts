import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { Table } from "#core/schema/table.ts";
import { decodeBytes } from "./decode-bytes.ts";
import type { Header } from "./find-header.ts";
import { delimiterNames, findHeader } from "./find-header.ts";
import { knownHeadings } from "./known-headings.ts";
import type { Headings } from "./match-headings.ts";
import { matchHeadings } from "./match-headings.ts";
import { Places } from "./places.ts";

/** A CSV whose text and headings are understood; its rows are still unread. */
export type OpenTable = { file: string; text: string; header: Header; headings: Headings; places: Places };

/** Decodes a file and finds its headings; null, with at least one galat in the log, where its rows can't be read. */
export function openTable(file: string, bytes: Uint8Array, columns: Table["columns"], log: FaultLog): OpenTable | null {
  const before = log.galat;
  const text = decodeBytes(file, bytes, "csv", log);
  if (text === null) return null;
  const known = knownHeadings(columns);
  const header = findHeader(file, text, { known, shown: Object.values(columns).map(({ heading }) => heading) }, log);
  if (!header) return null;
  if (header.delimiter !== ",") log.add("N010", filePlace(file), null, { delimiter: delimiterNames[header.delimiter] });
  const headings = matchHeadings(file, header, columns, known, log);
  // With a needed column missing or doubled every row would only repeat that fault.
  if (log.galat > before) return null;
  const places = new Places(file, headings.columns);
  places.rows.note(header.line, header.row);
  return { file, text, header, headings, places };
}

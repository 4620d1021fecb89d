import type { FaultLog } from "#core/faults/fault-log.ts";
import type { Table } from "#core/schema/table.ts";
import type { DataFile } from "./data-file.ts";
import { noteDialect } from "./dialect-note.ts";
import type { Header } from "./find-header.ts";
import { findHeader } from "./find-header.ts";
import { knownHeadings } from "./known-headings.ts";
import type { Headings } from "./match-headings.ts";
import { matchHeadings, warnOfUnknown } from "./match-headings.ts";
import { openText } from "./open-text.ts";
import { Places } from "./places.ts";
import type { Encoding } from "./text-pieces.ts";
import { textPieces } from "./text-pieces.ts";
import { TextWindow } from "./text-window.ts";

/** A CSV whose text and headings are understood; its rows are still unread, from `header.bodyStart` in the window on. */
export type OpenTable = {
  file: string;
  encoding: Encoding;
  window: TextWindow;
  header: Header;
  headings: Headings;
  places: Places;
};

/**
 * Decodes a file and finds its headings; null, with at least one galat in the log, where its rows can't be read. The
 * reader of the rows says how the file was read, once it has seen the numbers. `knowsAll` false: a heading that is not
 * among `columns` may still be right.
 */
export function openTable(
  file: string,
  data: DataFile,
  columns: Table["columns"],
  log: FaultLog,
  { knowsAll = true } = {},
): OpenTable | null {
  const before = log.galat;
  const text = openText(file, data, "csv", log);
  if (text === null) return null;
  const { encoding } = text;
  const window = new TextWindow(textPieces(data, encoding));
  const known = knownHeadings(columns);
  const shown = Object.values(columns).map(({ heading }) => heading);
  const header = findHeader(file, window, { known, shown }, log);
  const headings = header ? matchHeadings(file, header, columns, known, log) : null;
  const places = new Places(file, headings?.columns);
  if (header) places.rows.note(header.line, header.row);
  if (header && headings && knowsAll) warnOfUnknown(headings, columns, places, header.line, log);
  // With a needed column missing or doubled every row would only repeat that fault.
  if (header === null || headings === null || log.galat > before) {
    window.close();
    noteDialect(file, { encoding, delimiter: header?.delimiter ?? null, signs: new Set() }, log);
    return null;
  }
  return { file, encoding, window, header, headings, places };
}

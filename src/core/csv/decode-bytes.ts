import type { FaultLog } from "#core/faults/fault-log.ts";
import type { DataFile } from "./data-file.ts";
import { noteDialect } from "./dialect-note.ts";
import { openText } from "./open-text.ts";
import { textPieces } from "./text-pieces.ts";

/**
 * The whole text of a file, its line ends made `\n` one for one so that physical lines keep their numbers. Null, with a
 * galat in the log, where the bytes are no such text. Tables are read in pieces instead (see `openTable`).
 */
export function decodeBytes(file: string, data: DataFile, expected: "csv" | "json", log: FaultLog): string | null {
  const opened = openText(file, data, expected, log);
  if (opened === null) return null;
  const { encoding } = opened;
  noteDialect(file, { encoding, delimiter: null, signs: new Set() }, log);
  return [...textPieces(data, encoding)].join("");
}

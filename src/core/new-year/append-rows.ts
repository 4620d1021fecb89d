import type { DataFile } from "#core/csv/data-file.ts";
import { wholeBytes } from "#core/csv/data-file.ts";
import type { CsvDialect } from "./csv-dialect.ts";

/** Cells by physical column; those not named are empty. Ids and numbers only, which no encoding or delimiter touches. */
export type PlainRow = ReadonlyMap<number, string>;

const plainCell = /^[A-Za-z0-9._-]*$/;

/** The same bytes with more rows after them, written the way the file is. */
export function appendRows(data: DataFile, rows: readonly PlainRow[], dialect: CsvDialect): Uint8Array {
  const old = wholeBytes(data);
  const { delimiter, lineEnd, isEnded, headings } = dialect;
  const lines = rows.map((row) => headings.map((_, index) => plain(row.get(index) ?? "")).join(delimiter) + lineEnd);
  const added = plainBytes((isEnded ? "" : lineEnd) + lines.join(""), dialect);
  const all = new Uint8Array(old.length + added.length);
  all.set(old);
  all.set(added, old.length);
  return all;
}

function plain(cell: string): string {
  if (!plainCell.test(cell)) throw new Error(`not an id or number: ${cell}`);
  return cell;
}

/** Letters of ASCII are one byte in UTF-8 and Windows-1252, and two in UTF-16. */
function plainBytes(text: string, { encoding }: CsvDialect): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (!encoding.startsWith("utf-16")) return bytes;
  const wide = new Uint8Array(bytes.length * 2);
  const offset = encoding === "utf-16le" ? 0 : 1;
  for (const [index, byte] of bytes.entries()) wide[index * 2 + offset] = byte;
  return wide;
}

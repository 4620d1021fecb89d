import type { DataFile } from "#core/csv/data-file.ts";
import { firstBytes, wholeBytes } from "#core/csv/data-file.ts";
import type { Delimiter } from "#core/csv/find-header.ts";
import { openTable } from "#core/csv/open-table.ts";
import type { Encoding } from "#core/csv/text-pieces.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import type { Table } from "#core/schema/table.ts";

/** How a CSV is written, so that more can be written the same way. */
export type CsvDialect = {
  delimiter: Delimiter;
  encoding: Encoding;
  hasMark: boolean;
  lineEnd: string;
  /** Whether its last line is ended. */
  isEnded: boolean;
  /** Physical headings, and where the description's columns stand among them. */
  headings: readonly string[];
  indexOf: ReadonlyMap<string, number>;
};

/** The dialect of a CSV that has been checked; throws on any other. */
export function csvDialect(table: Table, data: DataFile): CsvDialect {
  const open = openTable(table.file, data, table.columns, new FaultLog());
  if (!open) throw new Error(`${table.file} can't be read although it was checked`);
  const { encoding, header, headings } = open;
  open.window.close();
  const text = new TextDecoder(encoding).decode(wholeBytes(data));
  const [first, second, third] = firstBytes(data, 3);
  return {
    delimiter: header.delimiter,
    encoding,
    hasMark: encoding.startsWith("utf-16") || (first === 0xef && second === 0xbb && third === 0xbf),
    lineEnd: /\r\n?|\n/.exec(text)?.[0] ?? "\n",
    isEnded: /[\r\n]$/.test(text),
    headings: header.cells,
    indexOf: new Map([...headings.columns].map(([name, { index }]) => [name, index])),
  };
}

import Papa from "papaparse";
import type { Column, Table } from "#core/schema/table.ts";
import { dataTables, methodTables } from "#core/schema/tables.ts";

/** One way in which a spreadsheet could have written a CSV. */
export type Spelling = {
  delimiter: "," | ";" | "\t" | "|";
  encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be";
  lineEnd: "\n" | "\r\n";
  quoteAll: boolean;
  decimalComma: boolean;
  /** Whether headings are written as their first alias where they have one. */
  aliases: boolean;
  sepLine: boolean;
  /** Gives a number for each row and column; they are put in the order of these numbers. */
  order: (index: number) => number;
};

export const plain: Spelling = {
  delimiter: ",",
  encoding: "utf-8",
  lineEnd: "\n",
  quoteAll: false,
  decimalComma: false,
  aliases: false,
  sepLine: false,
  order: (index) => index,
};

const tables: readonly Table[] = [...dataTables, ...methodTables];

/** The same CSVs, spelled otherwise; files that are no table stay as they are. */
export function redialect(files: ReadonlyMap<string, Uint8Array>, spelling: Spelling): Map<string, Uint8Array> {
  return new Map(
    [...files].map(([path, bytes]) => {
      const name = path.slice(path.lastIndexOf("/") + 1);
      const table = tables.find(({ file }) => file === name);
      return [path, table ? respell(new TextDecoder().decode(bytes), table, spelling) : bytes];
    }),
  );
}

function respell(text: string, table: Table, spelling: Spelling): Uint8Array {
  const [headings = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const columns = headings.map((heading) => Object.values(table.columns).find((column) => column.heading === heading));
  const places = inOrder([...headings.keys()], spelling);
  const line = (cells: readonly string[]) => places.map((place) => cells[place] ?? "");
  const shown = headings.map((heading, index) =>
    spelling.aliases ? (columns[index]?.aliases[0] ?? heading) : heading,
  );
  const body = inOrder(rows, spelling).map((row) =>
    line(row.map((cell, index) => recell(cell, columns[index], spelling))),
  );
  const csv = Papa.unparse([line(shown), ...body], {
    delimiter: spelling.delimiter,
    newline: spelling.lineEnd,
    quotes: spelling.quoteAll,
  });
  const sep = spelling.sepLine ? `sep=${spelling.delimiter}${spelling.lineEnd}` : "";
  return encode(`${sep}${csv}${spelling.lineEnd}`, spelling.encoding);
}

function recell(cell: string, column: Column<unknown> | undefined, { decimalComma, lineEnd }: Spelling): string {
  const isNumber = column?.cell.kind.name === "decimal" || column?.heading === "nilai";
  if (decimalComma && isNumber && /^-?\d+\.\d+$/.test(cell)) return cell.replace(".", ",");
  return lineEnd === "\n" ? cell : cell.replaceAll("\n", lineEnd);
}

function inOrder<Item>(items: readonly Item[], { order }: Spelling): Item[] {
  return items
    .map((item, index) => ({ item, rank: order(index), index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ item }) => item);
}

export function encode(text: string, encoding: Spelling["encoding"]): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(encoding === "utf-16le" ? bytes : bytes.swap16());
}

import Papa from "papaparse";

/**
 * A CSV text: LF line ends, quotes where needed, empty for null. Text that a spreadsheet could take for a formula gets
 * a leading apostrophe; numbers are written as numbers, so -1.5 stays one. Numbers must be finite.
 */
export function formatTable(
  headings: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
  { delimiter = "," }: { delimiter?: "," | ";" } = {},
): string {
  const data: (string | number)[][] = [];
  for (const row of rows) data.push(row.map((cell) => (typeof cell === "string" ? inert(cell) : (cell ?? ""))));
  const text = Papa.unparse({ fields: [...headings], data }, { newline: "\n", delimiter });
  return `${text}\n`;
}

/** The same text, unable to begin a formula in Excel, LibreOffice or Sheets (full-width signs and leading blanks too). */
export function inert(text: string): string {
  return /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text)
    ? `'${text}`
    : text;
}

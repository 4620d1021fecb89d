/**
 * A CSV text: LF line ends, quotes where needed, empty for null. Text that a spreadsheet could take for a formula, in a heading
 * too, gets a leading apostrophe; numbers are written as numbers, so -1.5 stays one. Numbers must be finite. `decimal` is the sign
 * before their decimals; a comma asks for semicolons between cells.
 *
 * Written here and not by PapaParse, whose own guard lets ` =1` and full-width signs through.
 */
export function formatTable(
  headings: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
  { delimiter = ",", decimal = "." }: { delimiter?: "," | ";"; decimal?: "." | "," } = {},
): string {
  if (decimal === delimiter) throw new Error("numbers with decimal commas stand between semicolons");
  const lines = [headings.map((heading) => quoted(inert(heading))).join(delimiter)];
  for (const row of rows) lines.push(row.map((cell) => cellText(cell, decimal)).join(delimiter));
  return `${lines.join("\n")}\n`;
}

/** The same text, unable to begin a formula in Excel, LibreOffice or Sheets (full-width signs and leading blanks too). */
export function inert(text: string): string {
  return /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text)
    ? `'${text}`
    : text;
}

function cellText(cell: string | number | null, decimal: string): string {
  if (cell === null) return "";
  return typeof cell === "number" ? String(cell).replace(".", decimal) : quoted(inert(cell));
}

function quoted(text: string): string {
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

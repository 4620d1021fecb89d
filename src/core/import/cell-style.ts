/** How one column of a CSV is written. */
export type CellStyle = {
  date: "iso" | "slashed" | null;
  decimal: "." | "," | null;
  quoteAll: boolean;
  delimiter: string;
};

/**
 * How the raw cells of a column are written. Where none shows a decimal sign, semicolons between the columns speak for
 * the comma, as in Excel set to Indonesian.
 */
export function cellStyle(
  raw: readonly string[],
  { kind, delimiter, quoteAll }: { kind: string; delimiter: string; quoteAll: boolean },
): CellStyle {
  const texts = raw.map((cell) => cell.replace(/^"|"$/g, "").trim()).filter((text) => text !== "");
  const slashed = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(texts[0] ?? "");
  const comma = texts.some((text) => /^-?\d+,\d+$/.test(text));
  const point = texts.some((text) => /^-?\d+\.\d+$/.test(text));
  return {
    date: kind !== "date" ? null : slashed ? "slashed" : "iso",
    decimal: kind !== "decimal" ? null : comma || (!point && delimiter === ";") ? "," : ".",
    quoteAll,
    delimiter,
  };
}

/** A value as that column writes it, in quotation marks where the file needs them. */
export function writtenCell(value: string, style: CellStyle): string {
  const written = inStyle(value, style);
  const needed = style.quoteAll || /["\r\n]|^\s|\s$/.test(written) || written.includes(style.delimiter);
  return needed ? `"${written.replaceAll('"', '""')}"` : written;
}

function inStyle(value: string, { date, decimal }: CellStyle): string {
  if (date === "slashed") return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");
  if (decimal === null) return value;
  // `1.234` could be a thousand and more; a zero behind it can't.
  const plain = /^[1-9]\d{0,2}\.\d{3}$/.test(value) ? `${value}0` : value;
  return plain.replace(".", decimal);
}

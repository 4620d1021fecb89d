import { formatTable } from "#core/csv/format-table.ts";
import type { Locale } from "../i18n/locale.ts";
import type { FigureContent } from "./published-figure.ts";

/**
 * The figure's table as a CSV that opens in the reader's spreadsheet: semicolons and decimal commas in Indonesian,
 * commas and points in English. Units stand in the headings; all else that one must know stands in the JSON.
 */
export function figureCsv({ columns, rows }: Pick<FigureContent, "columns" | "rows">, locale: Locale): string {
  const headings = columns.map(({ label, unit }) => (unit === null ? label : `${label} (${unit})`));
  return formatTable(headings, rows, locale === "id" ? { delimiter: ";", decimal: "," } : {});
}

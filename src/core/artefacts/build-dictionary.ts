import { dataTables, methodTables } from "#core/schema/tables.ts";
import type { DictionaryTable } from "./data-page.ts";

/** The data dictionary, from the same column descriptions that the reader uses. */
export function buildDictionary(): DictionaryTable[] {
  const named = [
    ...dataTables.map((table) => ({ table, file: table.file })),
    ...methodTables.map((table) => ({ table, file: `metode/…/${table.file}` })),
  ];
  return named.map(({ table, file }) => ({
    file,
    meaning: table.meaning,
    columns: Object.values(table.columns).map((column) => ({
      heading: column.heading,
      required: column.required,
      accepts: column.cell.accepts,
      meaning: column.meaning,
    })),
  }));
}

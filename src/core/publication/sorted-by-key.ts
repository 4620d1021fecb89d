import type { PublishedCell, PublishedTable } from "./publication-record.ts";

/** The same table with its rows by their key, then by all they say, so that the order of a file does not show. */
export function sortedByKey(table: PublishedTable): PublishedTable {
  const places = table.key.map((heading) => table.columns.indexOf(heading));
  const rows = table.rows
    .map((row) => ({ row, order: JSON.stringify([places.map((place) => row[place] ?? null), row]) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ row }): readonly PublishedCell[] => row);
  return { ...table, rows };
}

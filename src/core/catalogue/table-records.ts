import type { CatalogueTable } from "./catalogue-table.ts";
import { listSeparator } from "./catalogue-table.ts";

type Value = string | number | null | readonly string[];

/** The rows of a table as records: null is "not reported", and a list is a list; an empty cell of a list is an empty one. */
export function recordsOf({ columns, rows }: CatalogueTable): Record<string, Value>[] {
  return rows().map((cells) =>
    Object.fromEntries(
      columns.map(({ heading, kind }, at) => {
        const cell = cells[at] ?? null;
        return [heading, kind.name === "list" ? itemsOf(cell) : cell];
      }),
    ),
  );
}

function itemsOf(cell: string | number | null): readonly string[] {
  return cell === null || cell === "" ? [] : String(cell).split(listSeparator);
}

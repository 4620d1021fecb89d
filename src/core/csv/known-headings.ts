import type { Column, Table } from "#core/schema/table.ts";
import { foldHeading } from "./fold-heading.ts";

/** Every spelling that names a column (heading, aliases, the code's name), folded, to that column's name. */
export function knownHeadings(columns: Table["columns"]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const entries: [string, Column<unknown>][] = Object.entries(columns);
  for (const [name, { heading, aliases }] of entries) {
    for (const spelling of [heading, ...aliases]) known.set(foldHeading(spelling), name);
  }
  // A heading or alias wins over another column's code name.
  for (const [name] of entries) if (!known.has(foldHeading(name))) known.set(foldHeading(name), name);
  return known;
}

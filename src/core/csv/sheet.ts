import type { Table } from "#core/schema/table.ts";
import { Places } from "./places.ts";

/**
 * A file as far as it could be read. `rows` holds only rows without a fault of their own; `mentioned` every value of
 * the first key column, so that a row with a bad cell is still known by name to the others.
 */
export type Sheet<Row> = {
  table: Table;
  file: string;
  rows: readonly Row[];
  mentioned: ReadonlySet<string>;
  /** False where `mentioned` lacks rows, so that a name not in it may still be in the file. */
  whole: boolean;
  /** False where `rows` lacks rows. */
  clean: boolean;
  places: Places;
};

/** A sheet without rows: complete where a file may be absent, not where it is missing or can't be read. */
export function emptySheet(table: Table, file: string, { complete }: { complete: boolean }): Sheet<never> {
  return { table, file, rows: [], mentioned: new Set(), whole: complete, clean: complete, places: new Places(file) };
}

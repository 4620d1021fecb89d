import type { BilingualText } from "#core/text.ts";
import type { Cell } from "./cells.ts";
import { exampleOf } from "./examples.ts";

/**
 * One column of a CSV: the single description from which come the reader's messages, the record types, the data
 * dictionary and the templates. `heading` is what staff see in Excel; `aliases` are accepted as the same column;
 * `example` is a cell that the column accepts.
 */
export type Column<Value, Required extends boolean = boolean> = {
  heading: string;
  aliases: readonly string[];
  cell: Cell<Value>;
  required: Required;
  meaning: BilingualText;
  example: string;
};

/** A CSV of the contract; the keys of `columns` are the code's names. `key` names the columns no two rows may share. */
export type Table<Columns extends Record<string, Column<unknown>> = Record<string, Column<unknown>>> = {
  file: string;
  needed: boolean;
  columns: Columns;
  key: readonly string[];
  meaning: BilingualText;
};

/** The record of one row: typed values, null where the cell is empty, and the physical line it begins on. */
export type RecordOf<T extends Table> = {
  readonly [Name in keyof T["columns"]]: T["columns"][Name] extends Column<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | null
    : never;
} & { readonly line: number };

/** Without an example of its own a column shows that of its heading or kind (`examples.ts`). */
type ColumnOptions = { aliases?: readonly string[]; example?: string };

/** A column whose cell may not be empty. */
export function required<Value>(
  heading: string,
  cell: Cell<Value>,
  meaning: BilingualText,
  { aliases = [], example = exampleOf(heading, cell.kind) }: ColumnOptions = {},
): Column<Value, true> {
  return { heading, aliases, cell, required: true, meaning, example };
}

/** A column whose empty cell means "not reported". */
export function optional<Value>(
  heading: string,
  cell: Cell<Value>,
  meaning: BilingualText,
  { aliases = [], example = exampleOf(heading, cell.kind) }: ColumnOptions = {},
): Column<Value, false> {
  return { heading, aliases, cell, required: false, meaning, example };
}

/** Keeps the literal column names, so that `RecordOf` knows them. */
export function table<Columns extends Record<string, Column<unknown>>>(description: Table<Columns>): Table<Columns> {
  return description;
}

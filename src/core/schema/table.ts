import type { BilingualText } from "#core/text.ts";
import type { Cell } from "./cells.ts";

/**
 * One column of a CSV: the single description from which come the reader's messages, the record types, the data
 * dictionary and the templates. `heading` is what staff see in Excel; `aliases` are accepted as the same column.
 */
export type Column<Value, Required extends boolean = boolean> = {
  heading: string;
  aliases: readonly string[];
  cell: Cell<Value>;
  required: Required;
  meaning: BilingualText;
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

type ColumnOptions = { aliases?: readonly string[] };

/** A column whose cell may not be empty. */
export function required<Value>(
  heading: string,
  cell: Cell<Value>,
  meaning: BilingualText,
  { aliases = [] }: ColumnOptions = {},
): Column<Value, true> {
  return { heading, aliases, cell, required: true, meaning };
}

/** A column whose empty cell means "not reported". */
export function optional<Value>(
  heading: string,
  cell: Cell<Value>,
  meaning: BilingualText,
  { aliases = [] }: ColumnOptions = {},
): Column<Value, false> {
  return { heading, aliases, cell, required: false, meaning };
}

/** Keeps the literal column names, so that `RecordOf` knows them. */
export function table<Columns extends Record<string, Column<unknown>>>(description: Table<Columns>): Table<Columns> {
  return description;
}

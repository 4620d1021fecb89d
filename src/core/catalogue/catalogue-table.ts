import type { CellKind } from "#core/schema/cells.ts";
import type { BilingualText } from "#core/text.ts";

/** A cell as it goes into a CSV; null is "not reported". A list is one text, its items joined by `listSeparator`. */
export type Cells = readonly (string | number | null)[];

export const listSeparator = ";";

/** One column of a download: the description from which every catalogue says the same. `refersTo` is a key of another table. */
export type CatalogueColumn = {
  heading: string;
  kind: CellKind;
  /** True where no cell of the column is ever empty. */
  required: boolean;
  meaning: BilingualText;
  refersTo?: { table: string; heading: string };
};

/** A table that the site offers: what it is, its columns, and its rows, made when asked for. */
export type CatalogueTable = {
  /** `unit` for `/data/unit.csv`. */
  name: string;
  title: BilingualText;
  meaning: BilingualText;
  columns: readonly CatalogueColumn[];
  /** Headings that no two rows share; empty where a part of the key may be empty. */
  key: readonly string[];
  /** Whether the JSON interface has it too; scores are many and stay in their CSVs. */
  inInterface: boolean;
  rows: () => readonly Cells[];
};

/** The table's CSV: its address under the site, number of rows, bytes, and SHA-256 in hexadecimal digits. */
export type CatalogueFile = {
  path: string;
  rows: number;
  bytes: number;
  sha256: string;
};

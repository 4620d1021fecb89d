import type { PublicationContent, PublishedCell } from "#core/publication/publication-record.ts";

/** One cell that will say something else. */
export type CellChange = { column: string; before: PublishedCell; after: PublishedCell };

/** One row of a file of `data/`, by its key, with its name where rows of that file have one. */
export type RowChange = { key: readonly PublishedCell[]; name: string | null } & (
  | { kind: "added" | "removed" }
  | { kind: "changed"; cells: readonly CellChange[] }
);

/** What changes in one file; only files in which something does. */
export type TableChange = { file: string; key: readonly string[]; rows: readonly RowChange[] };

/** Index, rank and predicate of a unit on a node in a year, as published. */
export type Figure = {
  method: string;
  value: number | null;
  rank: number | null;
  outOf: number;
  predicate: string | null;
};

/**
 * Why a figure changes. `rows`: so many rows of that file that belong to the unit. `method`: the rule of the year. `peers`:
 * its own value stays, those of these units don't. `others`: rows of other units, where bounds come from the data of all.
 * `portal`: nothing in the data; the portal itself computes otherwise than before.
 */
export type Cause =
  | { kind: "rows"; file: string; count: number; example: RowChange }
  | { kind: "method"; method: string; before: string | null }
  | { kind: "peers"; units: readonly string[] }
  | { kind: "new-year" | "year-gone" | "new-unit" | "unit-gone" | "others" | "portal" };

/** A figure that will be another, appear (no `before`) or go (no `after`). */
export type FigureChange = {
  unit: string;
  year: number;
  node: string;
  before: Figure | null;
  after: Figure | null;
  causes: readonly Cause[];
};

/** The maturity of an innovation in a year, in points. */
export type MaturityChange = { innovation: string; year: number; before: number | null; after: number | null };

/** A count that will be another; `year` for participations. */
export type CountChange = { what: "units" | "innovations" | "participations"; year: string | null } & Record<
  "before" | "after",
  number
>;

/** Addresses of pages. `frame`: what stands around the text of all pages changes too. */
export type PageChanges = {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
  frame: boolean;
};

/** Everything that publishing would change on the site. Names are those of both publications, the newer first. */
export type PublicationChanges = {
  edition: { before: string; after: string };
  /** All data and results are the same. */
  sameData: boolean;
  tables: readonly TableChange[];
  figures: readonly FigureChange[];
  maturities: readonly MaturityChange[];
  counts: readonly CountChange[];
  pages: PageChanges;
  names: { units: ReadonlyMap<string, string>; innovations: ReadonlyMap<string, string> };
  nodes: PublicationContent["nodes"];
};

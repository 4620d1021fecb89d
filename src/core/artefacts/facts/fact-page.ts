import type { NoIndexReason } from "#core/composite/index-row.ts";
import type { BilingualText, Text } from "#core/text.ts";
import type { CountKey } from "./count-words.ts";
import type { FactStep, InnovationTerms } from "./fact-step.ts";

/** What every fact page has: its address, its files at fixed addresses, and how to cite it. */
export type FactBase = {
  slug: string;
  year: number;
  title: BilingualText;
  /** Addresses; `json` and `csv` are null where the data is too large for them. */
  files: { json: string | null; csv: string | null; bib: string; ris: string };
  bibtex: string;
  ris: string;
};

/** The same number of another year. `afterBreak`: its method may not be compared with that of the year before. */
export type EarlierIndex = {
  year: number;
  value: number | null;
  reason: NoIndexReason | null;
  slug: string;
  methodName: Text;
  afterBreak: boolean;
};

/** One index of a unit in a year, with all that belongs to it. */
export type UnitIndexFact = {
  node: string;
  name: Text;
  anchor: string;
  /** True for the portal's own index of units. */
  adaptation: boolean;
  value: number | null;
  reason: NoIndexReason | null;
  decimals: number;
  scale: readonly [number, number];
  rank: { rank: number; tied: number; outOf: number; above: number } | null;
  /** The band that the number falls into, from its lower bound to below that of the next; null without predicates. */
  predicate: { name: Text; lower: number; next: { name: Text; lower: number } | null } | null;
  /** Share of the weight that was reported, 0 to 1. */
  coverage: number;
  innovations: number | null;
  change: number | null;
  changeReason: "tahun-pertama" | "tidak-ada-nilai" | "metode-berubah" | null;
  /** From the cells to the number; empty where nothing was reported. */
  steps: readonly FactStep[];
  /** Other years, the page's own among them, ascending. */
  years: readonly EarlierIndex[];
};

export type UnitFactPage = FactBase & {
  kind: "unit";
  unit: { id: string; name: Text; kind: string };
  method: { id: string; name: Text; source: string | null };
  indices: readonly UnitIndexFact[];
  /** Maturities of the unit's innovations, worked out, by id; more than a page holds are in the JSON. */
  innovations: {
    total: number;
    shown: readonly InnovationTerms[];
    /** The terms of a sum in their order: the indicators with their weights. */
    order: readonly { name: Text; weight: string | null }[];
  };
  /** Cells of the data that the page's numbers rest on. */
  cells: number;
};

/** A value that somebody published, with the row it stands in. */
export type OfficialAnswer = {
  anchor: string;
  measure: string;
  value: string;
  definition: string | null;
  asOf: string | null;
  source: string | null;
  line: number;
};

export type OfficialFactPage = FactBase & {
  kind: "official";
  measure: string;
  regionName: Text | null;
  answers: readonly OfficialAnswer[];
  parts: readonly OfficialAnswer[];
  years: readonly { year: number; values: readonly string[]; slug: string }[];
};

export type TargetFactPage = FactBase & {
  kind: "target";
  measure: string;
  regionName: Text | null;
  value: string;
  source: string | null;
  line: number;
  years: readonly { year: number; values: readonly string[]; slug: string }[];
};

/** A row that a count rests on: a cell, or the fact page of another number. */
export type CountRow = {
  name: Text | null;
  file: string | null;
  line: number | null;
  column: string | null;
  text: string;
  /** Fact page of the number that the row is, else null. */
  slug: string | null;
};

export type CountFactPage = FactBase & {
  kind: "count";
  key: CountKey;
  definition: BilingualText;
  value: number;
  of: number | null;
  decimals: number;
  percent: boolean;
  /** What is divided by what, where the number is a share or a mean. */
  division: { above: number; below: number } | null;
  /** Every row that counts; the page shows the first, the JSON has all. */
  rows: readonly CountRow[];
  years: readonly { year: number; value: number; of: number | null; slug: string }[];
};

export type FactPage = UnitFactPage | OfficialFactPage | TargetFactPage | CountFactPage;

/** All fact pages by unit and year, for finding one. */
export type FactsPage = {
  total: number;
  years: readonly number[];
  counts: readonly { key: CountKey; title: BilingualText; years: readonly FactLink[] }[];
  official: readonly { measure: string; years: readonly FactLink[] }[];
  targets: readonly { measure: string; years: readonly FactLink[] }[];
  kinds: readonly {
    kind: string;
    units: readonly { id: string; name: Text; years: readonly FactLink[] }[];
  }[];
};

export type FactLink = { year: number; slug: string };

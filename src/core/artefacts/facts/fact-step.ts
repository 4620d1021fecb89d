import type { Text } from "#core/text.ts";

/** A number as text with a decimal point, so that none loses a digit. */
type NumberText = string;

/** A cell by its physical line and heading, with what it says. */
export type FactCell = { file: string; line: number; column: string; text: string };

/** A raw value brought to the scale: bottom + (x - from) / (to - from) × (top - bottom), of logarithms where `logarithm`. */
export type Scaling = {
  from: NumberText | null;
  to: NumberText | null;
  bottom: NumberText;
  top: NumberText;
  logarithm: boolean;
  reversed: boolean;
  clamped: boolean;
};

/** One addend or factor of a step. */
export type StepPart = {
  name: Text;
  /** Null for a weight that is not published. */
  weight: NumberText | null;
  /** The cell it is read from; null where it comes from another step, or nothing was reported. */
  cell: FactCell | null;
  /** Place of the step that gives its value, from 1; null for a cell. */
  step: number | null;
  scaling: Scaling | null;
  /** What counts: the cell, the scaled cell, the result of the step, what a missing one counts as; null for nothing. */
  value: NumberText | null;
  missing: boolean;
};

export type JoiningRule = "jumlah" | "aritmetik" | "geometrik" | "harmonik";

/** One operation from parts to a result, in the order of working it out by hand. */
export type FactStep =
  | { rule: JoiningRule; name: Text; parts: readonly StepPart[]; missing: string | null; result: NumberText | null }
  | {
      rule: "mean";
      name: Text;
      /** Sum of the maturities and what it is divided by: their number, or the least divisor. */
      sum: NumberText | null;
      count: number;
      divisor: NumberText | null;
      floor: NumberText | null;
      stage: string | null;
      result: NumberText | null;
    }
  | {
      rule: "count";
      name: Text;
      count: number;
      cap: NumberText | null;
      weight: NumberText | null;
      gate: { minimum: NumberText | null; affairs: number } | null;
      stage: string | null;
      result: NumberText | null;
    }
  | {
      rule: "rescale";
      bottom: NumberText;
      top: NumberText;
      floor: NumberText | null;
      maximum: NumberText | null;
      of: NumberText | null;
      result: NumberText | null;
    }
  | { rule: "round"; decimals: number; of: NumberText | null; result: NumberText | null };

/** One weight × cell of an innovation's maturity. Where it is `missing`, the value is what it counts as, null for nothing. */
export type Term = { weight: NumberText | null; value: NumberText | null; missing: boolean; line: number | null };

/** The maturity of an innovation worked out: the sum of its terms, or one given cell. */
export type InnovationTerms = {
  id: string;
  name: Text;
  slug: string;
  file: string;
  maturity: NumberText | null;
  terms: readonly Term[];
  /** True where the maturity is given in one cell. */
  given: boolean;
  stage: FactCell | null;
  /** True where an index of the page takes it in; false for one that did not come far enough. */
  counted: boolean;
  /** Lines of its cells, put together: `12–24, 26`. */
  lines: string;
};

import type { Formula } from "#core/provenance/formula.ts";
import type { Num } from "./exact.ts";
import type { Sources } from "./source-files.ts";

/** What a part of a formula comes to, before rounding. */
export type Why = "missing" | "undefined" | "unpublished";
export type Outcome = { value: Num | null; coverage: number; why: Why | null };

/** What operations need of the whole: other parts, and the texts of cells. */
export type Reading = {
  evaluate: (formula: Formula) => Outcome;
  text: (place: Formula) => string | null;
  files: Sources;
};

export const known = (value: Num): Outcome => ({ value, coverage: 1, why: null });
export const none = (why: Why, coverage = 1): Outcome => ({ value: null, coverage, why });

import type { Reweighed } from "#core/browse/reweigh.ts";
import type { WeightScenario } from "#core/browse/weight-scenarios.ts";
import type { WeightsFile } from "#core/browse/weights-file.ts";
import type { WeightsFinding } from "#core/browse/weights-finding.ts";
import type { MethodChoices } from "./method-choices.ts";

/**
 * Why a year of a group can't be computed again from the scores of its indicators: innovations whose maturity alone is known, a
 * sum whose maximum is not known, or numbers that the page's own arithmetic does not give exactly.
 */
export type NotWeighable = "skor-jadi" | "maksimum" | "tidak-cocok";

/** Ranks and indices of all units, in their order in the file, by one set of weights. */
export type WeightResult = { scenario: WeightScenario; results: readonly Reweighed[]; finding: WeightsFinding | null };

export type WeightsBrief = { path: string; kind: string | null; year: number; ranked: number };

/** Other weights for the units of one group; `file` is that of the latest year that can be computed. */
export type WeightsPage = WeightsBrief & {
  group: string;
  file: WeightsFile;
  /** Years to choose from, and years that can't be computed again, with why. */
  years: readonly number[];
  without: readonly { year: number; reason: NotWeighable }[];
  /** Positions of units in the order of the table: by published rank, then name; those without come last. */
  order: readonly number[];
  /** What the page shows before anything is chosen; null where no other weights say anything else. */
  first: WeightResult;
  /** All scenarios but the official one. */
  scenarios: readonly WeightResult[];
  draws: MethodChoices["draws"];
  others: readonly WeightsBrief[];
};

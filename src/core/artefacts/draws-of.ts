import type { Context } from "./context.ts";
import type { MethodChoices } from "./method-choices.ts";

/** How ranks of these years were drawn anew with other weights; null where nobody is ranked with another. */
export function drawsOf({ analysis }: Context, years: readonly number[]): MethodChoices["draws"] {
  const range = analysis.rankRanges().find(({ year }) => years.includes(year));
  return range ? { count: range.options.draws, noise: range.options.noise, seed: range.options.seed } : null;
}

import { normalise, normaliserOf } from "#core/composite/normalise.ts";
import type { Quantity } from "#core/composite/quantity.ts";
import { compareQuantities, plus, times } from "#core/composite/quantity.ts";
import { zero } from "#core/composite/rational.ts";
import type { Leaf } from "#core/composite/tree-node.ts";
import type { InnovationMeanPlan } from "#core/composite/tree-plan.ts";

/** Between which points an innovation's maturity lies; `most` is null where nothing bounds it. */
export type MaturityRange = { reported: number; asked: number; least: Quantity; most: Quantity | null };

/**
 * The maturity that reported values add up to, with the least and the most that the missing ones could add: exact, and
 * one point where nothing is missing. `rawOf` gives the raw value by the leaf's index, NaN where none is reported. Null
 * where the method does not say what a value is worth, or a value is none that it allows.
 */
export function maturityRange(
  { leaves, factors, reason }: InnovationMeanPlan,
  scale: readonly [number, number],
  rawOf: (leaf: number) => number,
): MaturityRange | null {
  if (reason !== null) return null;
  const range: MaturityRange = { reported: 0, asked: leaves.length, least: zero, most: zero };
  for (const [at, leaf] of leaves.entries()) {
    const raw = rawOf(leaf.index);
    const ends = Number.isNaN(raw) ? missingScore(leaf) : reportedScore(leaf, scale, raw);
    if (ends === null) return null;
    if (!Number.isNaN(raw)) range.reported++;
    const factor = factors[at] ?? zero;
    range.least = plus(range.least, times(factor, ends.least));
    range.most = range.most && ends.most && plus(range.most, times(factor, ends.most));
  }
  return range;
}

type Ends = { least: Quantity; most: Quantity | null };

function missingScore({ limits: { least, most, nothing } }: Leaf): Ends {
  return { least: least !== null && compareQuantities(least, nothing) < 0 ? least : nothing, most };
}

function reportedScore({ indicator, limits: { least, most } }: Leaf, scale: readonly [number, number], raw: number) {
  const normaliser = normaliserOf(indicator, scale, null);
  if (normaliser === null) return null;
  const score = normalise(normaliser, raw);
  const isAllowed =
    (least === null || compareQuantities(score, least) >= 0) && (most === null || compareQuantities(score, most) <= 0);
  return isAllowed ? { least: score, most: score } : null;
}

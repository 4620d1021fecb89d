import type { Predicate } from "#core/schema/method.ts";
import type { Text } from "#core/text.ts";
import { add, decimal, negate } from "./rational.ts";
import { roundHalfUp } from "./round-half-up.ts";

/** What a unit lacks to the band above: published points, at most `decimals` places, always above 0. */
export type PredicateGap = { next: Text; lowerBound: number; points: number };

/** The distance of a published number to the next predicate above it; null in the highest. */
export function predicateGap(
  published: number,
  predicates: readonly Predicate[],
  { decimals = 2 }: { decimals?: number } = {},
): PredicateGap | null {
  const next = predicates.findLast(({ lowerBound }) => lowerBound > published);
  if (next === undefined) return null;
  const points = roundHalfUp(add(decimal(next.lowerBound), negate(decimal(published))), decimals);
  return { next: next.name, lowerBound: next.lowerBound, points };
}

import type { Predicate } from "#core/schema/method.ts";
import type { Text } from "#core/text.ts";

/**
 * The band of a published number: the first whose lower bound it reaches. `predicates` come highest bound first; null
 * where the list does not reach down to the number (bands of that year not all known).
 */
export function predicateOf(published: number, predicates: readonly Predicate[]): Text | null {
  return predicates.find(({ lowerBound }) => lowerBound <= published)?.name ?? null;
}

import { canonicalValue } from "#core/schema/canonical-value.ts";
import type { Method } from "#core/schema/method.ts";
import { foldWords } from "./fold-words.ts";

type Comparison = "met" | "missed" | "incomparable";

/**
 * Whether a published result reaches a target. Two numbers compare as numbers, the smaller being better for places
 * (`peringkat-…`). Two texts compare where they are the same words, or both are predicates of the year's method.
 * Everything else, such as points against a predicate, is incomparable.
 */
export function judgeTarget(measure: string, target: string, result: string, method: Method | undefined): Comparison {
  const [wanted, reached] = [canonicalValue(target), canonicalValue(result)];
  if (typeof wanted === "number" && typeof reached === "number") {
    return (measure.startsWith("peringkat") ? reached <= wanted : reached >= wanted) ? "met" : "missed";
  }
  if (typeof wanted === "number" || typeof reached === "number") return "incomparable";
  if (folded(wanted) === folded(reached)) return "met";
  const [aim, got] = [predicateBound(wanted, method), predicateBound(reached, method)];
  if (aim === null || got === null) return "incomparable";
  return got >= aim ? "met" : "missed";
}

/** The lower bound of a predicate by its Indonesian name; null for a name that the method does not have. */
export function predicateBound(name: string, method: Method | undefined): number | null {
  return method?.predicates.find((predicate) => folded(predicate.name.id) === folded(name))?.lowerBound ?? null;
}

function folded(text: string): string {
  return foldWords(text).join(" ");
}

/** How a predicate is drawn beside its word: never by colour alone. */
export type PredicateShape = "top" | "good" | "middle" | "low" | "other";

const shapes: ReadonlyMap<string, PredicateShape> = new Map([
  ["sangat inovatif", "top"],
  ["terinovatif", "top"],
  ["inovatif", "good"],
  ["kurang inovatif", "low"],
  ["sangat tinggi", "top"],
  ["tinggi", "good"],
  ["sedang", "middle"],
  ["rendah", "low"],
]);

/** By the Indonesian name; a predicate we do not know gets a square of no rank. */
export function predicateShape(name: string): PredicateShape {
  return shapes.get(name.toLowerCase()) ?? "other";
}

import type { SortName } from "./search-state.ts";

/**
 * Documents in an order. Numbers of documents follow their age, newest first, which also decides where nothing else
 * does. `order` lists all documents by name or maturity; `points` tell how well each answers.
 */
export function sortDocuments(
  documents: Iterable<number>,
  sort: SortName,
  { points, order }: { points: ReadonlyMap<number, number>; order: readonly number[] | null },
): number[] {
  const newest = [...documents].sort((a, b) => a - b);
  if (sort === "terbaru") return newest;
  if (sort === "cocok") return newest.sort((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0));
  const wanted = new Set(newest);
  return order === null ? newest : order.filter((document) => wanted.has(document));
}

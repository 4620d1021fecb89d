import type { YearPage } from "#core/artefacts/year-page.ts";

type RegisterRow = { page: YearPage; state: "first" | "same" | "broken" };

/** Years with what the register says of each, newest first, and which of its columns say anything. */
export function registerRows(years: readonly YearPage[]): {
  rows: readonly RegisterRow[];
  hasRegion: boolean;
  hasPredicates: boolean;
} {
  const rows = years
    .toSorted((a, b) => b.year - a.year)
    .map((page): RegisterRow => {
      if (page.previous === null) return { page, state: "first" };
      return { page, state: page.comparable ? "same" : "broken" };
    });
  return {
    rows,
    hasRegion: years.some(({ region }) => region !== null),
    hasPredicates: years.some(({ region }) => region !== null && region.point.predicate !== null),
  };
}

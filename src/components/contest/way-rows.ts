import type { ContestStep, ContestsPage } from "#core/artefacts/contests-page.ts";
import { shareOf } from "../measures.ts";

type Own = NonNullable<ContestsPage["own"]>;
type WayCell = { step: ContestStep; count: number | null; share: number };

/** The years of a contest with each count's share of the largest number of all years, for bars. */
export function wayRows({ years, steps }: Own): readonly { year: number; categories: number; cells: WayCell[] }[] {
  const largest = Math.max(1, ...years.flatMap(({ counts }) => counts.flatMap((count) => count ?? [])));
  return years.map(({ year, categories, counts }) => ({
    year,
    categories,
    cells: steps.map((step, at) => {
      const count = counts[at] ?? null;
      return { step, count, share: count === null ? 0 : shareOf(count, [0, largest]) };
    }),
  }));
}

/** Where the numbers of proposals were published. */
export function proposalSources({ years }: Own): readonly { year: number; source: string }[] {
  return years.flatMap(({ year, proposals }) =>
    proposals.flatMap(({ source }) => (source === null ? [] : [{ year, source }])),
  );
}

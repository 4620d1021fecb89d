import type { ContestGap, ContestsPage } from "./contests-page.ts";
import type { Context } from "./context.ts";

/** What the data leaves open about contests, year by year from the newest; then entries without a year or a source. */
export function contestGaps({ dataset }: Context, own: ContestsPage["own"]): ContestGap[] {
  const rows = dataset.competitionEntries;
  const undated = rows.filter(({ year }) => year === null).length;
  const unsourced = rows.filter(({ source }) => source === null).length;
  return [
    ...(own === null ? [] : ownGaps(own)),
    ...(undated > 0 ? [{ kind: "undated" as const, count: undated }] : []),
    ...(unsourced > 0 ? [{ kind: "unsourced" as const, count: unsourced }] : []),
  ];
}

function ownGaps({ years, steps }: NonNullable<ContestsPage["own"]>): ContestGap[] {
  return years.flatMap(({ year, counts, proposals }): ContestGap[] => {
    const tops = steps.flatMap((step, at) =>
      step.kind === "top" ? [{ size: step.size, count: counts[at] ?? null }] : [],
    );
    const unknown = counts[0] === null && proposals.length === 0 ? [{ kind: "proposals" as const, year }] : [];
    if (tops.length > 0 && tops.every(({ count }) => count === null)) {
      return [...unknown, { kind: "names", year, proposals: counts[0] ?? null }];
    }
    const missing = tops.filter(({ count }) => count === null);
    return [...unknown, ...missing.map(({ size }) => ({ kind: "top" as const, year, size }))];
  });
}

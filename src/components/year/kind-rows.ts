import type { YearPage } from "#core/artefacts/year-page.ts";

type KindRow = YearPage["byKind"][number] & { share: number };

/** Counts by kind with their share of the largest, for bars. */
export function kindRows(byKind: YearPage["byKind"]): readonly KindRow[] {
  const most = Math.max(1, ...byKind.map(({ count }) => count));
  return byKind.map((row) => ({ ...row, share: row.count / most }));
}

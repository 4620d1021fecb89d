import type { Dataset } from "#core/dataset.ts";

/** Beyond so many scores the files would outweigh the site (a city of 30,000 has 9 MB); `compute` still writes them all. */
const mostScores = 100_000;

/** Whether each unit and year has files of how its figures came about; not for data of a size that only a nation has. */
export function hasFigureDownloads({ scores }: Dataset): boolean {
  return scores.length <= mostScores;
}

/** The same figures as a table. */
export function figureTablePath(unitId: string, year: number): string {
  return `/angka/${unitId}-${year}.csv`;
}

export function figurePath(unitId: string, year: number): string {
  return `/angka/${unitId}-${year}.json`;
}

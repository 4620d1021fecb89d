import type { Dataset } from "#core/dataset.ts";
import { figureFiles, figureFileText } from "#core/provenance/figure-files.ts";
import { figuresOf } from "#core/provenance/figures-of.ts";
import type { Context } from "./context.ts";

/** A file with the figures of one unit and year: its address under the site, and its text. */
export type FigureDownload = { path: string; text: string };

/** Beyond so many scores the files would outweigh the site (a city of 30,000 has 9 MB); `compute` still writes them all. */
const mostScores = 100_000;

/** How every figure came about, a file a unit and year; none for data of a size that only a nation has. */
export function buildFigureDownloads({ dataset, indices }: Context): FigureDownload[] {
  if (!hasFigureDownloads(dataset)) return [];
  const figures = figuresOf(dataset, indices);
  const { sample } = dataset.portal;
  return figureFiles(dataset, figures).map((file) => ({
    path: figurePath(file.unitId, file.year),
    text: figureFileText(file, figures, { sample }),
  }));
}

export function hasFigureDownloads({ scores }: Dataset): boolean {
  return scores.length <= mostScores;
}

export function figurePath(unitId: string, year: number): string {
  return `/angka/${unitId}-${year}.json`;
}

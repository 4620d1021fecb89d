import type { FigureFile } from "#core/provenance/figure-files.ts";
import { figureFiles } from "#core/provenance/figure-files.ts";
import type { Figures } from "#core/provenance/figures-of.ts";
import { figuresOf } from "#core/provenance/figures-of.ts";
import { hasFigureDownloads } from "../build-figure-downloads.ts";
import type { Context } from "../context.ts";

/** The published figures and which of them each unit and year has; none for data of a size that only a nation has. */
export type FactSources = { figures: Figures; files: readonly FigureFile[] };

export function factSources({ dataset, indices }: Context): FactSources | null {
  if (!hasFigureDownloads(dataset)) return null;
  const figures = figuresOf(dataset, indices);
  return { figures, files: figureFiles(dataset, figures) };
}

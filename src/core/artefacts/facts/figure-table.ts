import { formatTable } from "#core/csv/format-table.ts";
import type { FigureFile } from "#core/provenance/figure-files.ts";
import type { Figures } from "#core/provenance/figures-of.ts";
import { sampleMark } from "../build-downloads.ts";

const headings = ["angka", "macam", "unit", "inovasi", "tahun", "nilai", "nilai_penuh", "alasan", "metode"];

/** The figures of a unit and year as a table: as published, in full precision, and why there is none. */
export function figureTableText(
  { unitId, slugs }: FigureFile,
  { figureOf }: Figures,
  { sample }: { sample: boolean },
): string {
  const rows = slugs.flatMap((slug) => {
    const figure = figureOf(slug);
    if (!figure) return [];
    const { kind, innovation, year, value, exact, reason, methodId } = figure;
    return [[slug, kind, unitId, innovation, year, value, exact, reason, methodId]];
  });
  if (!sample) return formatTable(headings, rows);
  return formatTable(
    [...headings, sampleMark.heading],
    rows.map((row) => [...row, "data contoh"]),
  );
}

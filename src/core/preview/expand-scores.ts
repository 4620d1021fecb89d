import type { PublishedCell, PublishedScores, PublishedTable } from "#core/publication/publication-record.ts";

/** Heading under which the evidence of a unit or innovation stands in a year, told as a whole. */
export const evidenceRow = "bukti";

/** Recorded scores as rows of the long form; what is not reported has no row. */
export function expandScores(scores: readonly PublishedScores[]): PublishedTable {
  const rows: PublishedCell[][] = [];
  for (const { year, indicators, rows: subjects } of scores) {
    for (const [unit, innovation, evidence, values] of subjects) {
      for (const [index, text] of values.split(",").entries()) {
        if (text !== "") rows.push([year, unit, innovation, indicators[index] ?? "", Number(text)]);
      }
      if (evidence !== null) rows.push([year, unit, innovation, evidenceRow, evidence]);
    }
  }
  const columns = ["tahun", "unit", "inovasi", "indikator", "nilai"];
  return { file: "skor.csv", key: columns.slice(0, 4), columns, rows };
}

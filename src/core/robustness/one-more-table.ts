import { exactText } from "#core/composite/exact-text.ts";
import type { ResultTable } from "#core/composite/result-tables.ts";
import type { OneMoreInnovation } from "./one-more-innovation.ts";

/** What one more innovation of mean maturity would add: in all, by the mean (`lewat_rerata`) and by the number (`lewat_jumlah`). */
export function oneMoreTable(rows: readonly OneMoreInnovation[]): ResultTable {
  return {
    file: "satu-inovasi-lagi.csv",
    headings: ["unit", "tahun", "inovasi", "poin", "lewat_rerata", "lewat_jumlah", "node"],
    rows: rows.map(({ unitId, year, node, innovations, points, mean, count }) => [
      unitId,
      year,
      innovations,
      exactText(points),
      exactText(mean),
      exactText(count),
      node,
    ]),
  };
}

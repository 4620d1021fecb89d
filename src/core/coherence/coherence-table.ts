import { exactText } from "#core/composite/exact-text.ts";
import type { ResultTable } from "#core/composite/result-tables.ts";
import type { IndicatorCoherence } from "./indicator-coherence.ts";

/** One row a year, root and indicator; `porsi_r2` beside `bobot_efektif`; `tanda` lists what to look at. */
export function coherenceTable(rows: readonly IndicatorCoherence[]): ResultTable {
  return {
    file: "koherensi.csv",
    headings: [
      ...["tahun", "metode", "node", "indikator", "induk", "n", "pearson_induk", "spearman_induk"],
      ...["pearson_indeks", "spearman_indeks", "bobot_efektif", "porsi_r2", "porsi_satu_tingkat", "tanda"],
    ],
    rows: rows.map((row) => [
      row.year,
      row.methodId,
      row.node,
      row.indicator,
      row.parent,
      row.n,
      cell(row.withParent.pearson),
      cell(row.withParent.spearman),
      cell(row.withIndex.pearson),
      cell(row.withIndex.spearman),
      cell(row.weight),
      cell(row.share),
      cell(row.atOneLevel),
      row.flags.join(" ") || null,
    ]),
  };
}

function cell(value: number | null): string | null {
  return value === null ? null : exactText(value);
}

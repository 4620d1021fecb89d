import { figureCell, slugCell, textCell, yearCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const targetTable = table({
  file: "target.csv",
  needed: false,
  key: ["year", "measure"],
  meaning: {
    id: "Target rencana pembangunan. Satu baris satu tahun dan ukuran.",
    en: "Targets of the development plan. One row a year and measure.",
  },
  columns: {
    year: required("tahun", yearCell, { id: "Tahun.", en: "Year." }),
    measure: required(
      "ukuran",
      slugCell,
      {
        id: "Yang ditargetkan; kunci akar sebuah metode (misalnya iid) mempertemukan target dengan hasil.",
        en: "What is targeted; the root key of a method (such as iid) sets the target against the result.",
      },
      { example: "iid" },
    ),
    value: required(
      "nilai",
      figureCell(300),
      { id: "Target, angka atau predikat.", en: "Target, a number or predicate." },
      { example: "60.5" },
    ),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type Target = RecordOf<typeof targetTable>;

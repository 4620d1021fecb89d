import { slugCell, textCell, yearCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const targetTable = table({
  file: "target.csv",
  needed: false,
  key: ["year", "measure"],
  meaning: { id: "Target rencana pembangunan.", en: "Targets of the development plan." },
  columns: {
    year: required("tahun", yearCell, { id: "Tahun.", en: "Year." }),
    measure: required("ukuran", slugCell, { id: "Yang ditargetkan.", en: "What is targeted." }),
    value: required("nilai", textCell(300), {
      id: "Target, angka atau predikat.",
      en: "Target, a number or predicate.",
    }),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type Target = RecordOf<typeof targetTable>;

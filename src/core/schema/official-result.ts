import { dateCell, slugCell, textCell, yearCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const officialResultTable = table({
  file: "hasil-resmi.csv",
  needed: false,
  key: ["year", "region", "measure", "definition", "source", "value"],
  meaning: {
    id: "Angka yang pernah diterbitkan pihak lain; bila berbeda-beda, semuanya ditampilkan.",
    en: "Figures published by others; where they differ, all are shown.",
  },
  columns: {
    year: required("tahun", yearCell, { id: "Tahun.", en: "Year." }),
    region: required("wilayah", textCell(300), {
      id: "Id unit, atau nama wilayah lain.",
      en: "Id of a unit, or name of another region.",
    }),
    measure: required("ukuran", slugCell, { id: "Yang diukur.", en: "What is measured." }),
    value: required("nilai", textCell(300), { id: "Angka atau teks.", en: "Number or text." }),
    definition: optional("definisi", textCell(1000), { id: "Apa yang dihitung.", en: "What is counted." }),
    asOf: optional("per_tanggal", dateCell, { id: "Per tanggal.", en: "As of." }),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type OfficialResult = RecordOf<typeof officialResultTable>;

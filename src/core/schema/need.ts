import { listCell, slugCell, textCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const needTable = table({
  file: "kebutuhan.csv",
  needed: false,
  key: ["slug"],
  meaning: { id: "Keadaan hidup warga dan inovasi yang menjawabnya.", en: "Life situations and what helps in them." },
  columns: {
    slug: required("slug", slugCell, { id: "Tanda tetap.", en: "Stable identifier." }),
    name: required("nama", textCell(120), { id: "Nama kebutuhan.", en: "Name in Indonesian." }),
    nameEn: optional("nama_en", textCell(120), { id: "Nama dalam bahasa Inggris.", en: "Name in English." }),
    affairs: optional("urusan", listCell(1000), { id: "Urusan yang dicakup.", en: "Affairs it gathers." }),
    keywords: optional("kata_kunci", listCell(1000), { id: "Kata kunci.", en: "Key words." }),
  },
});

export type Need = RecordOf<typeof needTable>;

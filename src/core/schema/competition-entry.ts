import { slugCell, textCell, yearCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const competitionEntryTable = table({
  file: "kompetisi.csv",
  needed: false,
  key: ["year", "competition", "category", "innovationId", "place"],
  meaning: { id: "Keikutsertaan inovasi dalam lomba.", en: "Innovations in contests." },
  columns: {
    year: optional("tahun", yearCell, {
      id: "Tahun; kosong bila tidak diketahui.",
      en: "Year; empty where not known.",
    }),
    competition: required("kompetisi", textCell(200), { id: "Nama lomba.", en: "Name of the contest." }),
    category: optional("kategori", textCell(200), { id: "Kategori.", en: "Category." }),
    innovationId: required("inovasi", slugCell, { id: "Id inovasi.", en: "Id of the innovation." }),
    place: required("tingkat", slugCell, { id: "Tingkat yang dicapai.", en: "Place reached." }),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type CompetitionEntry = RecordOf<typeof competitionEntryTable>;

import { slugCell, textCell, yearCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const competitionEntryTable = table({
  file: "kompetisi.csv",
  needed: false,
  key: ["year", "competition", "category", "innovationId", "place"],
  meaning: {
    id: "Inovasi dalam lomba. Satu baris satu tingkat yang dicapai.",
    en: "Innovations in contests. One row a place reached.",
  },
  columns: {
    year: optional("tahun", yearCell, {
      id: "Tahun; kosong bila tidak diketahui.",
      en: "Year; empty where not known.",
    }),
    competition: required(
      "kompetisi",
      textCell(200),
      { id: "Nama lomba.", en: "Name of the contest." },
      { example: "KIKS" },
    ),
    category: optional(
      "kategori",
      textCell(200),
      { id: "Kategori; kosong bila tidak ada.", en: "Category; empty where there is none." },
      { example: "Pelayanan publik" },
    ),
    innovationId: required("inovasi", slugCell, { id: "Id inovasi.", en: "Id of the innovation." }),
    place: required(
      "tingkat",
      slugCell,
      {
        id: "Tingkat yang dicapai: peserta, 6-besar, 3-besar, juara-1, finalis, dan sebagainya.",
        en: "Place reached: peserta (entrant), 6-besar (top six), 3-besar, juara-1 (winner), finalis and so on.",
      },
      { example: "6-besar" },
    ),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type CompetitionEntry = RecordOf<typeof competitionEntryTable>;

import { dateCell, integerCell, slugCell, textCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const coachingSessionTable = table({
  file: "pembinaan.csv",
  needed: false,
  key: ["date", "activity", "districtId", "villageId"],
  meaning: {
    id: "Kegiatan pembinaan inovasi. Satu baris satu kegiatan di satu tempat.",
    en: "Innovation coaching sessions. One row a session at a place.",
  },
  columns: {
    date: required("tanggal", dateCell, { id: "Tanggal kegiatan.", en: "Date of the session." }),
    activity: required(
      "kegiatan",
      textCell(300),
      { id: "Nama kegiatan.", en: "Name of the activity." },
      { example: "KITA BISA" },
    ),
    districtId: optional(
      "kecamatan",
      slugCell,
      { id: "Id kecamatan dari unit.csv.", en: "Id of the district in unit.csv." },
      { example: "kecamatan-contoh" },
    ),
    villageId: optional(
      "kelurahan",
      slugCell,
      { id: "Id kelurahan dari unit.csv.", en: "Id of the urban village in unit.csv." },
      { example: "kelurahan-contoh" },
    ),
    attendance: optional(
      "peserta",
      integerCell(0, 1e6),
      { id: "Jumlah peserta.", en: "Number of participants." },
      { example: "40" },
    ),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type CoachingSession = RecordOf<typeof coachingSessionTable>;

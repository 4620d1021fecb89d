import { dateCell, integerCell, slugCell, textCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const coachingSessionTable = table({
  file: "pembinaan.csv",
  needed: false,
  key: ["date", "activity", "districtId", "villageId"],
  meaning: { id: "Kegiatan pembinaan inovasi.", en: "Innovation coaching sessions." },
  columns: {
    date: required("tanggal", dateCell, { id: "Tanggal.", en: "Date." }),
    activity: required("kegiatan", textCell(300), { id: "Nama kegiatan.", en: "Name of the activity." }),
    districtId: optional("kecamatan", slugCell, { id: "Id kecamatan.", en: "Id of the district." }),
    villageId: optional("kelurahan", slugCell, { id: "Id kelurahan.", en: "Id of the urban village." }),
    attendance: optional("peserta", integerCell(0, 1e6), { id: "Jumlah peserta.", en: "Number of participants." }),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type CoachingSession = RecordOf<typeof coachingSessionTable>;

import { dateCell, textCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const exceptionTable = table({
  file: "pengecualian.csv",
  needed: false,
  key: ["file", "key", "code"],
  meaning: { id: "Temuan yang sudah diakui, dengan alasannya.", en: "Acknowledged findings, with the reason." },
  columns: {
    file: required("berkas", textCell(200), { id: "Nama berkas.", en: "File name." }),
    key: required("kunci", textCell(500), { id: "Kunci baris.", en: "Key of the row." }),
    code: required("kode", textCell(20), { id: "Kode temuan.", en: "Code of the finding." }),
    reason: required("alasan", textCell(1000), { id: "Alasan.", en: "Reason." }),
    by: optional("oleh", textCell(200), { id: "Jabatan yang mengakui.", en: "Role of who acknowledged it." }),
    date: optional("tanggal", dateCell, { id: "Tanggal.", en: "Date." }),
  },
});

export type Exception = RecordOf<typeof exceptionTable>;

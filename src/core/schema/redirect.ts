import { choiceCell, dateCell, slugCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const redirectTable = table({
  file: "pengalihan.csv",
  needed: false,
  key: ["kind", "from"],
  meaning: { id: "Perubahan id, supaya alamat lama tetap hidup.", en: "Renamed ids, so that old addresses live on." },
  columns: {
    kind: required("jenis", choiceCell(["unit", "inovasi", "indikator"]), {
      id: "Yang berganti id.",
      en: "What was renamed.",
    }),
    from: required(
      "dari",
      slugCell,
      { id: "Id lama, yang tidak lagi ada.", en: "Old id, which no longer exists." },
      { example: "dinas-contoh-lama" },
    ),
    to: required(
      "ke",
      slugCell,
      { id: "Id baru, yang ada.", en: "New id, which exists." },
      { example: "dinas-contoh" },
    ),
    date: optional("tanggal", dateCell, { id: "Tanggal pergantian.", en: "Date of the change." }),
  },
});

export type Redirect = RecordOf<typeof redirectTable>;

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
      id: "Yang berganti.",
      en: "What was renamed.",
    }),
    from: required("dari", slugCell, { id: "Id lama.", en: "Old id." }),
    to: required("ke", slugCell, { id: "Id baru.", en: "New id." }),
    date: optional("tanggal", dateCell, { id: "Tanggal.", en: "Date." }),
  },
});

export type Redirect = RecordOf<typeof redirectTable>;

import { dateCell, figureCell, slugCell, textCell, yearCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const officialResultTable = table({
  file: "hasil-resmi.csv",
  needed: false,
  key: ["year", "region", "measure", "breakdown", "definition", "source", "value"],
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
    measure: required("ukuran", slugCell, {
      id: "Yang diukur. Bagian dari sebuah angka ditulis sesudah titik: inovasi-dikirim.digital adalah bagian dari inovasi-dikirim.",
      en: "What is measured. A part of a number is written after a point: inovasi-dikirim.digital is a part of inovasi-dikirim.",
    }),
    value: required("nilai", figureCell(300), { id: "Angka atau teks.", en: "Number or text." }),
    breakdown: optional(
      "rincian",
      slugCell,
      {
        id: "Nama rincian lengkap yang memuat bagian ini, misalnya pemilik; semua bagian dengan nama rincian yang sama harus berjumlah seluruhnya. Pasangan seperti digital dan nondigital, atau di-atas-80 dan di-bawah-80, dijumlahkan tanpa perlu diisi.",
        en: "Name of the complete breakdown that this part belongs to, such as pemilik (owner); all parts with the same name must add up to the whole. Pairs such as digital and nondigital, or di-atas-80 and di-bawah-80, are added up without it.",
      },
      { aliases: ["breakdown"] },
    ),
    definition: optional("definisi", textCell(1000), { id: "Apa yang dihitung.", en: "What is counted." }),
    asOf: optional("per_tanggal", dateCell, { id: "Per tanggal.", en: "As of." }),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type OfficialResult = RecordOf<typeof officialResultTable>;

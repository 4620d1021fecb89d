import { listCell, slugCell, textCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const needTable = table({
  file: "kebutuhan.csv",
  needed: false,
  key: ["slug"],
  meaning: {
    id: "Kebutuhan warga, seperti punya anak atau berobat; setiap baris menghimpun inovasi lewat urusan dan kata kunci.",
    en: "Life situations of citizens; each row gathers innovations by affair and key word.",
  },
  columns: {
    slug: required(
      "slug",
      slugCell,
      { id: "Tanda tetap; menjadi alamat halamannya.", en: "Stable identifier; becomes the address of its page." },
      { example: "sakit-dan-berobat" },
    ),
    name: required(
      "nama",
      textCell(120),
      { id: "Nama kebutuhan.", en: "Name in Indonesian." },
      { example: "Sakit dan berobat" },
    ),
    nameEn: optional(
      "nama_en",
      textCell(120),
      { id: "Nama dalam bahasa Inggris.", en: "Name in English." },
      { example: "Illness and treatment" },
    ),
    affairs: optional(
      "urusan",
      listCell(1000),
      { id: "Urusan yang dicakup, dipisah titik koma.", en: "Affairs it gathers, separated by semicolons." },
      { example: "Kesehatan" },
    ),
    keywords: optional(
      "kata_kunci",
      listCell(1000),
      { id: "Kata kunci, dipisah titik koma.", en: "Key words, separated by semicolons." },
      { example: "puskesmas; antrean; obat" },
    ),
  },
});

export type Need = RecordOf<typeof needTable>;

import { choiceCell, decimalCell, slugCell, textCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const indicatorScopes = ["wilayah", "unit", "inovasi"] as const;
export const normalisations = ["tanpa", "porsi", "minmax", "minmax-gabungan", "patokan", "log-patokan"] as const;
export type Normalisation = (typeof normalisations)[number];

const widest = 1e12;

export const indicatorTable = table({
  file: "indikator.csv",
  needed: true,
  key: ["key"],
  meaning: {
    id: "Indikator sebuah metode. Satu baris satu indikator.",
    en: "The indicators of a method. One row an indicator.",
  },
  columns: {
    key: required(
      "kunci",
      slugCell,
      {
        id: "Kunci tetap; sama di semua metode untuk hal yang sama.",
        en: "Stable key; the same in every method for the same thing.",
      },
      { example: "contoh-kemanfaatan" },
    ),
    number: optional(
      "nomor",
      textCell(20),
      { id: "Nomor seperti dicetak dalam aturan.", en: "Number as printed in the rule." },
      { example: "1" },
    ),
    scope: optional(
      "lingkup",
      choiceCell(indicatorScopes),
      {
        id: "Yang dinilai: wilayah, unit, atau inovasi. Kosong berarti unit.",
        en: "What is rated: region, unit or innovation. Empty means unit.",
      },
      { example: "unit" },
    ),
    parent: required(
      "induk",
      slugCell,
      { id: "Kunci kelompok di kelompok.csv.", en: "Key of the group in kelompok.csv." },
      { example: "indeks-contoh" },
    ),
    weight: optional(
      "bobot",
      decimalCell(0, 1e6),
      {
        id: "Bobot di dalam induk; kosong bila aturannya tidak diketahui.",
        en: "Weight inside the parent; empty where the rule is not known.",
      },
      { example: "2.5" },
    ),
    weightIsReference: optional(
      "bobot_acuan",
      choiceCell(["ya", "tidak"]),
      {
        id: "Ya bila bobot hanya acuan, bukan dari aturan tahun itu.",
        en: "Yes where the weight is a reference and not from that year's rule.",
      },
      { example: "tidak" },
    ),
    direction: optional("arah", choiceCell(["1", "-1"]), {
      id: "1 bila makin besar makin baik, -1 bila sebaliknya. Kosong berarti 1.",
      en: "1 where more is better, -1 where less is. Empty means 1.",
    }),
    normalisation: optional("normalisasi", choiceCell(normalisations), {
      id: "Cara nilai dibawa ke skala bersama: tanpa; porsi dari batas atas; minmax setahun atau gabungan semua tahun; patokan tetap, biasa atau logaritma. Kosong berarti tanpa.",
      en: "How a value is brought to the common scale: none; share of the upper bound; min–max of the year or of all years; fixed goalposts, plain or logarithmic. Empty means none.",
    }),
    lower: optional(
      "bawah",
      decimalCell(-widest, widest),
      { id: "Batas bawah nilai.", en: "Lower bound of the value." },
      { example: "0" },
    ),
    upper: optional(
      "atas",
      decimalCell(-widest, widest),
      { id: "Batas atas nilai; untuk tingkat 0–3 tulis 3.", en: "Upper bound of the value; 3 for levels 0–3." },
      { example: "3" },
    ),
    mandatory: optional("wajib", choiceCell(["ya", "tidak"]), {
      id: "Ya bila wajib dilaporkan.",
      en: "Yes where it must be reported.",
    }),
    name: required(
      "nama",
      textCell(300),
      { id: "Nama indikator.", en: "Name in Indonesian." },
      { example: "Kemanfaatan" },
    ),
    nameEn: optional(
      "nama_en",
      textCell(300),
      { id: "Nama dalam bahasa Inggris.", en: "Name in English." },
      { example: "Usefulness" },
    ),
    definition: optional(
      "definisi",
      textCell(2000),
      { id: "Apa yang diukur.", en: "What it measures." },
      { example: "Banyaknya penerima manfaat dalam setahun" },
    ),
    definitionEn: optional(
      "definisi_en",
      textCell(2000),
      {
        id: "Definisi bahasa Inggris.",
        en: "Definition in English.",
      },
      { example: "Number of beneficiaries in a year" },
    ),
    level1: optional(
      "tingkat_1",
      textCell(1000),
      { id: "Syarat tingkat 1.", en: "What level 1 takes." },
      { example: "sampai 100 penerima manfaat" },
    ),
    level2: optional(
      "tingkat_2",
      textCell(1000),
      { id: "Syarat tingkat 2.", en: "What level 2 takes." },
      { example: "101–500 penerima manfaat" },
    ),
    level3: optional(
      "tingkat_3",
      textCell(1000),
      { id: "Syarat tingkat 3.", en: "What level 3 takes." },
      { example: "lebih dari 500 penerima manfaat" },
    ),
    level1En: optional(
      "tingkat_1_en",
      textCell(1000),
      { id: "Syarat tingkat 1, bahasa Inggris.", en: "What level 1 takes, in English." },
      { example: "up to 100 beneficiaries" },
    ),
    level2En: optional(
      "tingkat_2_en",
      textCell(1000),
      { id: "Syarat tingkat 2, bahasa Inggris.", en: "What level 2 takes, in English." },
      { example: "101–500 beneficiaries" },
    ),
    level3En: optional(
      "tingkat_3_en",
      textCell(1000),
      { id: "Syarat tingkat 3, bahasa Inggris.", en: "What level 3 takes, in English." },
      { example: "more than 500 beneficiaries" },
    ),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type IndicatorRow = RecordOf<typeof indicatorTable>;

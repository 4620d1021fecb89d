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
  meaning: { id: "Indikator sebuah metode.", en: "The indicators of a method." },
  columns: {
    key: required("kunci", slugCell, {
      id: "Kunci tetap; sama di semua metode untuk hal yang sama.",
      en: "Stable key; the same in every method for the same thing.",
    }),
    number: optional("nomor", textCell(20), { id: "Nomor seperti dicetak.", en: "Number as printed." }),
    scope: optional("lingkup", choiceCell(indicatorScopes), {
      id: "Yang dinilai: wilayah, unit, atau inovasi. Kosong berarti unit.",
      en: "What is rated: region, unit or innovation. Empty means unit.",
    }),
    parent: required("induk", slugCell, { id: "Kunci kelompok induk.", en: "Key of the parent node." }),
    weight: optional("bobot", decimalCell(0, 1e6), { id: "Bobot di dalam induk.", en: "Weight inside the parent." }),
    weightIsReference: optional("bobot_acuan", choiceCell(["ya", "tidak"]), {
      id: "Ya bila bobot hanya acuan, bukan dari aturan tahun itu.",
      en: "Yes where the weight is a reference and not from that year's rule.",
    }),
    direction: optional("arah", choiceCell(["1", "-1"]), {
      id: "1 bila makin besar makin baik, -1 bila sebaliknya. Kosong berarti 1.",
      en: "1 where more is better, -1 where less is. Empty means 1.",
    }),
    normalisation: optional("normalisasi", choiceCell(normalisations), {
      id: "Cara nilai dibawa ke skala bersama. Kosong berarti tanpa.",
      en: "How a value is brought to the common scale. Empty means none.",
    }),
    lower: optional("bawah", decimalCell(-widest, widest), { id: "Batas bawah.", en: "Lower bound." }),
    upper: optional("atas", decimalCell(-widest, widest), { id: "Batas atas.", en: "Upper bound." }),
    mandatory: optional("wajib", choiceCell(["ya", "tidak"]), { id: "Wajib dilaporkan.", en: "Must be reported." }),
    name: required("nama", textCell(300), { id: "Nama indikator.", en: "Name in Indonesian." }),
    nameEn: optional("nama_en", textCell(300), { id: "Nama dalam bahasa Inggris.", en: "Name in English." }),
    definition: optional("definisi", textCell(2000), { id: "Apa yang diukur.", en: "What it measures." }),
    definitionEn: optional("definisi_en", textCell(2000), {
      id: "Definisi bahasa Inggris.",
      en: "Definition in English.",
    }),
    level1: optional("tingkat_1", textCell(1000), { id: "Syarat tingkat 1.", en: "What level 1 takes." }),
    level2: optional("tingkat_2", textCell(1000), { id: "Syarat tingkat 2.", en: "What level 2 takes." }),
    level3: optional("tingkat_3", textCell(1000), { id: "Syarat tingkat 3.", en: "What level 3 takes." }),
    level1En: optional("tingkat_1_en", textCell(1000), { id: "Tingkat 1, Inggris.", en: "Level 1 in English." }),
    level2En: optional("tingkat_2_en", textCell(1000), { id: "Tingkat 2, Inggris.", en: "Level 2 in English." }),
    level3En: optional("tingkat_3_en", textCell(1000), { id: "Tingkat 3, Inggris.", en: "Level 3 in English." }),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type IndicatorRow = RecordOf<typeof indicatorTable>;

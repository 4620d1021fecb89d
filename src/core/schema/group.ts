import { choiceCell, decimalCell, integerCell, slugCell, textCell } from "./cells.ts";
import { stages } from "./participation.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const aggregations = [
  "aritmetik",
  "geometrik",
  "harmonik",
  "jumlah",
  "rerata-inovasi",
  "jumlah-inovasi",
] as const;
export type Aggregation = (typeof aggregations)[number];
export const missingPolicies = ["nol", "kosong", "bobot-ulang"] as const;
export type MissingPolicy = (typeof missingPolicies)[number];

export const groupTable = table({
  file: "kelompok.csv",
  needed: true,
  key: ["key"],
  meaning: {
    id: "Kelompok indikator sebuah metode, bertingkat sampai akarnya (indeks itu sendiri).",
    en: "The groups of a method's indicators, up to its root (the index itself).",
  },
  columns: {
    key: required("kunci", slugCell, { id: "Kunci kelompok.", en: "Key of the group." }, { example: "indeks-contoh" }),
    parent: optional(
      "induk",
      slugCell,
      { id: "Kunci kelompok induk; kosong untuk akar.", en: "Key of the parent group; empty for a root." },
      { example: "indeks-contoh" },
    ),
    weight: optional("bobot", decimalCell(0, 1e6), {
      id: "Bobot di dalam induk. Kosong berarti 1.",
      en: "Weight inside the parent. Empty means 1.",
    }),
    aggregation: required("agregasi", choiceCell(aggregations), {
      id: "Cara anggotanya digabung: rerata aritmetik, geometrik, atau harmonik menurut bobot; jumlah bobot × nilai; rerata dari semua inovasi; atau nilai menurut banyaknya inovasi.",
      en: "How its members are combined: weighted arithmetic, geometric or harmonic mean; sum of weight × value; mean over all innovations; or a score for their number.",
    }),
    maximum: optional(
      "maksimum",
      decimalCell(0, 1e12),
      {
        id: "Jumlah tertinggi yang tercantum dalam aturan; dicocokkan dengan bobot.",
        en: "Highest attainable sum as the rule prints it; checked against the weights.",
      },
      { example: "250" },
    ),
    minimumDivisor: optional(
      "pembagi_minimum",
      integerCell(1, 1e6),
      {
        id: "Pembagi terkecil pada rerata inovasi.",
        en: "Least divisor of the mean over innovations.",
      },
      { aliases: ["pembagi", "lantai_pembagi", "divisor_floor"], example: "12" },
    ),
    countCap: optional(
      "batas_jumlah",
      integerCell(1, 1e6),
      {
        id: "Jumlah inovasi terbanyak yang dihitung.",
        en: "Most innovations that count.",
      },
      { aliases: ["batas", "jumlah_maksimum", "cap"], example: "200" },
    ),
    minimumBasicAffairs: optional(
      "urusan_dasar_minimum",
      integerCell(0, 6),
      {
        id: "Sedikitnya urusan pelayanan dasar yang harus tercakup.",
        en: "Least number of basic-service affairs to be covered.",
      },
      { aliases: ["gerbang", "urusan_minimum", "gate"], example: "5" },
    ),
    minimumStage: optional("tahap_minimum", choiceCell(stages), {
      id: "Tahap yang harus dicapai inovasi agar dihitung. Kosong berarti diinput.",
      en: "Stage that an innovation must reach to count. Empty means entered.",
    }),
    missing: optional("hilang", choiceCell(missingPolicies), {
      id: "Perlakuan nilai yang hilang, bila berbeda dari metode.",
      en: "How missing values are treated where it differs from the method.",
    }),
    minimumCoverage: optional(
      "cakupan_minimum",
      decimalCell(0, 1),
      {
        id: "Bagian bobot yang harus ada (0–1), bila berbeda dari metode.",
        en: "Share of weight that must be present (0–1), where it differs from the method.",
      },
      { example: "0.8" },
    ),
    name: required(
      "nama",
      textCell(300),
      { id: "Nama kelompok.", en: "Name in Indonesian." },
      { example: "Indeks Contoh" },
    ),
    nameEn: optional(
      "nama_en",
      textCell(300),
      { id: "Nama dalam bahasa Inggris.", en: "Name in English." },
      { example: "Example Index" },
    ),
  },
});

export type GroupRow = RecordOf<typeof groupTable>;

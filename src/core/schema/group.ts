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
  meaning: { id: "Simpul dalam sebuah metode, sampai akarnya.", en: "The inner nodes of a method, up to its root." },
  columns: {
    key: required("kunci", slugCell, { id: "Kunci simpul.", en: "Key of the node." }),
    parent: optional("induk", slugCell, {
      id: "Kunci induk; kosong untuk akar.",
      en: "Key of the parent; empty for a root.",
    }),
    weight: optional("bobot", decimalCell(0, 1e6), {
      id: "Bobot di dalam induk. Kosong berarti 1.",
      en: "Weight inside the parent. Empty means 1.",
    }),
    aggregation: required("agregasi", choiceCell(aggregations), {
      id: "Cara anak-anaknya digabung.",
      en: "How its children are combined.",
    }),
    maximum: optional("maksimum", decimalCell(0, 1e12), {
      id: "Jumlah tertinggi yang tercantum dalam aturan; dicocokkan dengan bobot.",
      en: "Highest attainable sum as the rule prints it; checked against the weights.",
    }),
    minimumDivisor: optional(
      "pembagi_minimum",
      integerCell(1, 1e6),
      {
        id: "Pembagi terkecil pada rerata inovasi.",
        en: "Least divisor of the mean over innovations.",
      },
      { aliases: ["pembagi", "lantai_pembagi", "divisor_floor"] },
    ),
    countCap: optional(
      "batas_jumlah",
      integerCell(1, 1e6),
      {
        id: "Jumlah inovasi terbanyak yang dihitung.",
        en: "Most innovations that count.",
      },
      { aliases: ["batas", "jumlah_maksimum", "cap"] },
    ),
    minimumBasicAffairs: optional(
      "urusan_dasar_minimum",
      integerCell(0, 6),
      {
        id: "Sedikitnya urusan pelayanan dasar yang harus tercakup.",
        en: "Least number of basic-service affairs to be covered.",
      },
      { aliases: ["gerbang", "urusan_minimum", "gate"] },
    ),
    minimumStage: optional("tahap_minimum", choiceCell(stages), {
      id: "Tahap yang harus dicapai inovasi agar dihitung. Kosong berarti diinput.",
      en: "Stage that an innovation must reach to count. Empty means entered.",
    }),
    missing: optional("hilang", choiceCell(missingPolicies), {
      id: "Perlakuan nilai yang hilang, bila berbeda dari metode.",
      en: "How missing values are treated where it differs from the method.",
    }),
    minimumCoverage: optional("cakupan_minimum", decimalCell(0, 1), {
      id: "Bagian bobot yang harus ada (0–1), bila berbeda dari metode.",
      en: "Share of weight that must be present (0–1), where it differs from the method.",
    }),
    name: required("nama", textCell(300), { id: "Nama simpul.", en: "Name in Indonesian." }),
    nameEn: optional("nama_en", textCell(300), { id: "Nama dalam bahasa Inggris.", en: "Name in English." }),
  },
});

export type GroupRow = RecordOf<typeof groupTable>;

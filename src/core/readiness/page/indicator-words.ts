import { defineWords } from "./words.ts";

export const indicatorWords = defineWords(
  {
    "indicators.title": "Tingkat mana yang paling menambah nilai",
    "indicators.text":
      "Untuk {count} inovasi yang mungkin terhitung. Tambahan adalah poin rata-rata kematangan bila setiap inovasi yang belum di puncak naik satu tingkat, dan bila semuanya mencapai puncak.",
    "indicators.perPoint": "Satu poin rata-rata kematangan bernilai {index} poin indeks.",
    "indicators.caption": "Indikator inovasi, yang paling banyak menambah di atas",
    "indicators.indicator": "Indikator",
    "indicators.below": "Belum di puncak",
    "indicators.step": "Naik satu tingkat",
    "indicators.gap": "Naik ke puncak",
    "indicators.unreported": "Belum dilaporkan",
    "indicators.unevidenced": "Tanpa bukti",
    "indicators.unknown": "bobot tidak diketahui",
    mandatory: "wajib",
  },
  {
    "indicators.title": "Which levels would add most",
    "indicators.text":
      "For the {count} innovations that may count. What is added is points of mean maturity if each innovation below the top rose one level, and if all reached the top.",
    "indicators.perPoint": "One point of mean maturity is worth {index} points of the index.",
    "indicators.caption": "Innovation indicators, those that would add most first",
    "indicators.indicator": "Indicator",
    "indicators.below": "Below the top",
    "indicators.step": "Up one level",
    "indicators.gap": "Up to the top",
    "indicators.unreported": "Not reported",
    "indicators.unevidenced": "No evidence",
    "indicators.unknown": "weight not known",
    mandatory: "mandatory",
  },
);

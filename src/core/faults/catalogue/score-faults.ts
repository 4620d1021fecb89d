import type { CatalogueEntry } from "./entry.ts";

/** E5, continued: scores that are given in two places and must agree. */
export const scoreFaults = {
  E517: {
    severity: "galat",
    message: {
      id: "Skor {subject} di sini {value}, tetapi {other} di {file} baris {line} (sel {cell}).",
      en: "The score {subject} is {value} here but {other} in {file}, line {line} (cell {cell}).",
    },
    remedy: {
      id: "Samakan keduanya, atau kosongkan salah satunya; satu tempat sudah cukup.",
      en: "Make both the same, or empty one of them; one place is enough.",
    },
  },
  E518: {
    severity: "galat",
    message: {
      id: "Skor kematangan {value} tidak sama dengan jumlah skor indikatornya, yaitu {detail}.",
      en: "The maturity score {value} is not what its indicators' scores come to, which is {detail}.",
    },
    remedy: {
      id: "Periksa skor kematangan ini dan skor indikator inovasi itu pada tahun yang sama; kosongkan skor kematangan bila rinciannya sudah lengkap.",
      en: "Check this total and the innovation's scores of that year; leave the total empty where the detail is complete.",
    },
  },
  E519: {
    severity: "galat",
    message: {
      id: "Skor kematangan {value} tidak mungkin: {reported} dari {asked} indikator sudah diisi, jadi nilainya antara {least} dan {most}.",
      en: "The maturity score {value} is not possible: {reported} of {asked} indicators are filled in, so it lies between {least} and {most}.",
    },
    remedy: {
      id: "Periksa skor kematangan ini dan skor indikator inovasi itu pada tahun yang sama.",
      en: "Check this total and the innovation's scores of that year.",
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

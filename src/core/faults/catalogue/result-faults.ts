import type { CatalogueEntry } from "./entry.ts";

/** 7: what was computed against what was published. */
export const resultFaults = {
  W701: {
    severity: "peringatan",
    message: {
      id: "{unit} tahun {year}: diterbitkan {published}, tetapi hitungan dari skor menghasilkan {computed} (selisih {difference}).",
      en: "{unit}, {year}: published as {published}, but the scores come to {computed} (a difference of {difference}).",
    },
    remedy: {
      id: "Periksa angka terbitan dan skornya; bila keduanya benar, catat alasannya di pengecualian.csv.",
      en: "Check the published figure and the scores; if both are right, write the reason in pengecualian.csv.",
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

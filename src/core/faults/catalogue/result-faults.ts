import type { CatalogueEntry } from "./entry.ts";

/** 7: what was computed against what was published. */
export const resultFaults = {
  W701: {
    severity: "peringatan",
    acknowledgeable: true,
    message: {
      id: "{unit} tahun {year}: diterbitkan {published}, tetapi hitungan dari skor menghasilkan {computed} (selisih {difference}).",
      en: "{unit}, {year}: published as {published}, but the scores come to {computed} (a difference of {difference}).",
    },
    remedy: {
      id: "Periksa angka terbitan dan skornya pada sumbernya.",
      en: "Check the published figure and the scores against their source.",
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

import type { CatalogueEntry } from "./entry.ts";

/** E8: personal data in text that would become public. The value itself is never repeated. */
export const privacyFaults = {
  E801: {
    severity: "galat",
    message: {
      id: "Teks ini memuat deret 16 angka seperti NIK, dan akan terbit untuk umum.",
      en: "This text holds 16 digits like a citizen's number (NIK) and would be public.",
    },
    remedy: { id: "Hapus nomor itu dari sel.", en: "Remove the number from the cell." },
  },
  E802: {
    severity: "galat",
    message: {
      id: "Teks ini memuat nomor telepon, dan akan terbit untuk umum.",
      en: "This text holds a telephone number and would be public.",
    },
    remedy: {
      id: "Hapus nomornya; kontak resmi cukup di portal.json.",
      en: "Remove the number; the official contact belongs in portal.json.",
    },
  },
  E803: {
    severity: "galat",
    message: {
      id: "Teks ini memuat alamat surel, dan akan terbit untuk umum.",
      en: "This text holds an e-mail address and would be public.",
    },
    remedy: {
      id: "Hapus alamatnya; kontak resmi cukup di portal.json.",
      en: "Remove the address; the official contact belongs in portal.json.",
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

import type { CatalogueEntry } from "./entry.ts";

/** E6: the tree and header of a method. */
export const methodFaults = {
  E601: {
    severity: "galat",
    message: {
      id: 'Id metode "{id}" tidak sama dengan nama foldernya, "{folder}".',
      en: 'The method\'s id "{id}" is not the name of its folder, "{folder}".',
    },
    remedy: {
      id: "Samakan id di metode.json dan nama foldernya.",
      en: "Make the id in metode.json and the folder's name the same.",
    },
  },
  E602: {
    severity: "galat",
    message: {
      id: "Tahun {year} sudah dilayani metode {other}; satu tahun hanya boleh satu metode.",
      en: "The year {year} is already served by the method {other}; a year may have only one.",
    },
    remedy: {
      id: "Hapus tahun itu dari salah satu metode.json.",
      en: "Remove the year from one of the two metode.json.",
    },
  },
  E603: {
    severity: "galat",
    message: {
      id: "Kunci {value} dipakai oleh kelompok dan indikator sekaligus.",
      en: "The key {value} is used by both a group and an indicator.",
    },
    remedy: { id: "Beri salah satunya kunci lain.", en: "Give one of them another key." },
  },
  E604: {
    severity: "galat",
    message: {
      id: "Metode ini tidak punya kelompok akar (induk kosong).",
      en: "This method has no root group (one without a parent).",
    },
    remedy: { id: 'Kosongkan "induk" pada kelompok teratas.', en: 'Empty "induk" of the topmost group.' },
  },
  E605: {
    severity: "galat",
    message: { id: "Kelompok {value} tidak punya anak.", en: "The group {value} has no children." },
    remedy: {
      id: "Hapus kelompok itu, atau beri indikator atau kelompok di bawahnya.",
      en: "Delete the group, or put an indicator or group under it.",
    },
  },
  N606: {
    severity: "catatan",
    message: {
      id: "{count} indikator belum punya bobot yang diterbitkan; simpul di atasnya tidak dihitung.",
      en: "{count} indicators have no published weight; the nodes above them are not computed.",
    },
    remedy: { id: "Isi bobotnya bila aturannya sudah ditemukan.", en: "Fill in the weights once the rule is found." },
  },
  W607: {
    severity: "peringatan",
    acknowledgeable: true,
    message: {
      id: "Bobot {key} nol, jadi tidak berpengaruh.",
      en: "The weight of {key} is zero, so it has no effect.",
    },
    remedy: { id: "Isi bobotnya, atau hapus barisnya.", en: "Fill in the weight, or delete the row." },
  },
  E608: {
    severity: "galat",
    message: {
      id: "Normalisasi {normalisation} memerlukan {needed}.",
      en: "The normalisation {normalisation} needs {needed}.",
    },
    remedy: { id: "Isi kolom bawah dan atas.", en: "Fill the columns bawah and atas." },
  },
  E609: {
    severity: "galat",
    message: {
      id: "Batas bawah {lower} harus lebih kecil dari batas atas {upper}.",
      en: "The lower bound {lower} must be less than the upper bound {upper}.",
    },
    remedy: { id: "Perbaiki bawah atau atas; mungkin tertukar.", en: "Correct bawah or atas; they may be swapped." },
  },
  E610: {
    severity: "galat",
    message: {
      id: "Maksimum {value} tidak cocok: bobot dan batas di bawahnya berjumlah {derived} (selisih {difference}).",
      en: "The maximum {value} does not fit: the weights and bounds below it come to {derived} (off by {difference}).",
    },
    remedy: {
      id: "Periksa bobot indikator di bawah kelompok ini, atau maksimum yang ditulis.",
      en: "Check the weights of the indicators under this group, or the maximum as written.",
    },
  },
  E611: {
    severity: "galat",
    message: {
      id: "Dua predikat mulai dari batas yang sama, {bound}.",
      en: "Two predicates begin at the same bound, {bound}.",
    },
    remedy: { id: "Bedakan batasnya di metode.json.", en: "Make the bounds in metode.json differ." },
  },
} as const satisfies Record<string, CatalogueEntry>;

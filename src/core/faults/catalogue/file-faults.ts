import type { CatalogueEntry } from "./entry.ts";

/** E0: the file as a whole, its bytes, and JSON. */
export const fileFaults = {
  E001: {
    severity: "galat",
    message: {
      id: "Berkas ini wajib ada, tetapi tidak ditemukan.{seen}",
      en: "This file is needed but was not found.{seen}",
    },
    remedy: {
      id: "Simpan berkas dengan nama persis seperti ini di folder data.",
      en: "Save a file of exactly this name in the data folder.",
    },
  },
  E002: {
    severity: "galat",
    message: {
      id: "Ini bukan berkas biasa ({kind}), jadi tidak dibuka.",
      en: "This is not an ordinary file ({kind}), so it was not opened.",
    },
    remedy: {
      id: "Ganti dengan salinan berkas aslinya, bukan pintasan atau folder.",
      en: "Replace it with a copy of the file itself, not a shortcut or folder.",
    },
  },
  E003: {
    severity: "galat",
    message: {
      id: "Ukuran berkas {size} MB melebihi batas {limit} MB.",
      en: "The file has {size} MB, more than the limit of {limit} MB.",
    },
    remedy: {
      id: "Periksa apakah berkasnya benar; bila ya, kurangi isinya, misalnya per tahun.",
      en: "Check that it is the right file; if so, keep less in it, for example fewer years.",
    },
  },
  E004: {
    severity: "galat",
    message: { id: "Isi berkas ini adalah {kind}, bukan {expected}.", en: "This file holds {kind}, not {expected}." },
    remedy: { id: "{advice}", en: "{advice}" },
  },
  W005: {
    severity: "peringatan",
    message: {
      id: "Huruf berkas ini bukan UTF-8; dibaca sebagai Windows-1252. Periksa huruf khusus pada baris {lines}.",
      en: "The letters of this file are not UTF-8; read as Windows-1252. Check the special letters on lines {lines}.",
    },
    remedy: {
      id: "Di Excel pilih Simpan Sebagai → CSV UTF-8 (Dipisahkan koma).",
      en: "In Excel choose Save As → CSV UTF-8 (Comma delimited).",
    },
  },
  E006: {
    severity: "galat",
    message: {
      id: "Ada karakter kendali tak terlihat ({character}) pada baris ini.",
      en: "There is an invisible control character ({character}) on this line.",
    },
    remedy: {
      id: "Hapus isi sel itu lalu ketik ulang, jangan salin-tempel; simpan sebagai CSV UTF-8.",
      en: "Clear the cell and type it again instead of pasting; save as CSV UTF-8.",
    },
  },
  W007: {
    severity: "peringatan",
    message: {
      id: "Teks {value} memuat {what}.",
      en: "The text {value} holds {what}.",
    },
    remedy: { id: "Ketik ulang teks di sel ini.", en: "Type the text of this cell again." },
  },
  W008: {
    severity: "peringatan",
    message: {
      id: "Berkas ini tidak dikenal, jadi tidak dibaca dan tidak diterbitkan.{didYouMean}",
      en: "This file is not known, so it is neither read nor published.{didYouMean}",
    },
    remedy: {
      id: "Perbaiki namanya, atau pindahkan keluar dari folder data.",
      en: "Correct its name, or move it out of the data folder.",
    },
  },
  N010: {
    severity: "catatan",
    asksNothing: true,
    message: { id: "Berkas ini dibaca sebagai {dialect}.", en: "This file was read as {dialect}." },
    remedy: { id: "Tidak perlu apa-apa.", en: "Nothing to do." },
  },
  E012: {
    severity: "galat",
    message: {
      id: "Berkas bertanda UTF-16 tetapi isinya rusak.",
      en: "The file is marked as UTF-16 but its content is broken.",
    },
    remedy: { id: "Simpan ulang dari Excel sebagai CSV UTF-8.", en: "Save it again from Excel as CSV UTF-8." },
  },
  E013: {
    severity: "galat",
    message: {
      id: "Tulisan JSON terputus atau salah tanda di sini.",
      en: "The JSON is broken off or wrongly punctuated here.",
    },
    remedy: {
      id: "Periksa koma, tanda kutip, dan kurung pada baris ini dan baris di atasnya.",
      en: "Check commas, quotation marks and brackets on this line and the one above.",
    },
  },
  E014: {
    severity: "galat",
    message: {
      id: 'Kunci "{key}" pada berkas ini tidak sah: {problem}.',
      en: 'The key "{key}" of this file is not valid: {problem}.',
    },
    remedy: {
      id: 'Perbaiki nilai "{key}", lihat contoh di panduan.',
      en: 'Correct the value of "{key}"; see the example in the guide.',
    },
  },
  E015: {
    severity: "galat",
    message: {
      id: "Belum ada satu pun metode: folder metode/ tidak berisi metode.json.",
      en: "There is no method at all: the folder metode/ holds no metode.json.",
    },
    remedy: {
      id: "Buat satu folder untuk tiap metode, misalnya metode/iid-2026/, berisi metode.json, indikator.csv, dan kelompok.csv.",
      en: "Make one folder a method, such as metode/iid-2026/, with metode.json, indikator.csv and kelompok.csv.",
    },
  },
  E016: {
    severity: "galat",
    message: { id: "Berkas tidak dapat dibuka: {reason}.", en: "The file could not be opened: {reason}." },
    remedy: {
      id: "Tutup berkas di Excel, periksa izinnya, lalu coba lagi.",
      en: "Close the file in Excel, check its permissions and try again.",
    },
  },
  E017: {
    severity: "galat",
    message: {
      id: 'Kunci {value} tidak dikenal. Mungkin maksudnya "{meant}".',
      en: 'The key {value} is not known. Perhaps you meant "{meant}".',
    },
    remedy: {
      id: 'Tulis "{meant}", atau hapus kunci itu; kunci yang tidak dikenal tidak dibaca.',
      en: 'Write "{meant}", or delete the key; a key that is not known is not read.',
    },
  },
  W018: {
    severity: "peringatan",
    message: {
      id: "Kunci {value} tidak dikenal, jadi tidak dibaca.",
      en: "The key {value} is not known, so it was not read.",
    },
    remedy: {
      id: "Hapus kunci itu, atau cari namanya yang benar di data/README.md.",
      en: "Delete the key, or look its right name up in data/README.md.",
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

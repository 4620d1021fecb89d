import type { CatalogueEntry } from "./entry.ts";

/** E1 and E2: the grid of a CSV and its headings. */
export const tableFaults = {
  E101: {
    severity: "galat",
    message: {
      id: "Tanda kutip dibuka di sini tetapi tidak pernah ditutup; sisa berkas tidak diperiksa.",
      en: "A quotation mark opens here and is never closed; the rest of the file was not checked.",
    },
    remedy: { id: 'Tutup teks itu dengan tanda kutip ".', en: 'Close the text with a quotation mark ".' },
  },
  E102: {
    severity: "galat",
    message: {
      id: "Tanda kutip berada di tempat yang salah; sisa berkas tidak diperiksa.",
      en: "A quotation mark is out of place; the rest of the file was not checked.",
    },
    remedy: {
      id: 'Apit seluruh isi sel dengan tanda kutip dan gandakan kutip di dalamnya: "pipa 5"" baru".',
      en: 'Put the whole cell in quotation marks and double those inside it: "new 5"" pipe".',
    },
  },
  E103: {
    severity: "galat",
    message: {
      id: "Judul kolom tidak dikenali. Baris judul yang terbaca: {value}. Judul yang diharapkan antara lain: {expected}.",
      en: "The headings were not recognised. The heading line as read: {value}. Expected headings include: {expected}.",
    },
    remedy: {
      id: "Baris pertama harus berisi judul kolom, dipisah koma, titik koma, tab, atau garis tegak.",
      en: "The first line must hold the headings, separated by commas, semicolons, tabs or bars.",
    },
  },
  E104: {
    severity: "galat",
    message: {
      id: "Baris ini punya {found} sel, seharusnya {expected}.",
      en: "This row has {found} cells, not {expected}.",
    },
    remedy: {
      id: "Apit teks yang memuat pemisah kolom (misalnya koma) dengan tanda kutip, dan jangan hilangkan sel kosong.",
      en: "Put texts that hold the separator (such as a comma) in quotation marks, and keep empty cells.",
    },
  },
  W105: {
    severity: "peringatan",
    message: {
      id: "Ada {count} baris kosong di tengah tabel, yang pertama di sini; baris itu dilewati.",
      en: "There are {count} blank rows inside the table, the first one here; they were skipped.",
    },
    remedy: { id: "Hapus baris kosong.", en: "Delete the blank rows." },
  },
  E106: {
    severity: "galat",
    message: { id: "Berkas ini kosong: {what}.", en: "This file is empty: {what}." },
    remedy: { id: "Isi datanya, lalu simpan lagi.", en: "Fill in the data and save again." },
  },
  E107: {
    severity: "galat",
    message: {
      id: "Tanda kutip dibuka di sini, tetapi teksnya baru berakhir di tengah sel pada baris {line}; tampaknya tanda kutip penutupnya hilang. Sisa berkas tidak diperiksa.",
      en: "A quotation mark opens here, but the text only ends in the middle of a cell on line {line}; its closing mark seems to be missing. The rest of the file was not checked.",
    },
    remedy: {
      id: 'Tutup teks di sel ini dengan tanda kutip ", atau hapus tanda kutip pembukanya.',
      en: 'Close the text of this cell with a quotation mark ", or delete the one that opens it.',
    },
  },
  E201: {
    severity: "galat",
    message: {
      id: 'Kolom wajib "{heading}" tidak ada.{didYouMean}',
      en: 'The needed column "{heading}" is missing.{didYouMean}',
    },
    remedy: {
      id: 'Tambahkan kolom dengan judul "{heading}", atau perbaiki ejaan judulnya.',
      en: 'Add a column headed "{heading}", or correct the spelling of its heading.',
    },
  },
  E202: {
    severity: "galat",
    message: {
      id: 'Kolom "{heading}" ada dua kali: di kolom {first} dan {second}.',
      en: 'The column "{heading}" is there twice: in columns {first} and {second}.',
    },
    remedy: { id: "Hapus salah satunya.", en: "Delete one of them." },
  },
  E203: {
    severity: "galat",
    message: {
      id: "Kolom {letter} berisi data tetapi tidak punya judul.",
      en: "Column {letter} holds data but has no heading.",
    },
    remedy: {
      id: "Beri judul di baris pertama, atau hapus kolom itu.",
      en: "Give it a heading in the first row, or delete the column.",
    },
  },
  W204: {
    severity: "peringatan",
    message: {
      id: "Kolom {value} tidak dikenal, jadi tidak dibaca dan tidak diterbitkan.{didYouMean}",
      en: "The column {value} is not known, so it is neither read nor published.{didYouMean}",
    },
    remedy: { id: "Perbaiki ejaan judulnya, atau hapus kolom itu.", en: "Correct the heading, or delete the column." },
  },
  E205: {
    severity: "galat",
    message: { id: "Judul kolom {value} tidak boleh dipakai.", en: "The heading {value} may not be used." },
    remedy: { id: "Ganti atau hapus kolom itu.", en: "Rename or delete that column." },
  },
  E206: {
    severity: "galat",
    message: {
      id: "Baris ini bukan judul kolom; judul kolom baru ditemukan pada baris {headingLine}.",
      en: "This line is not the headings; those were only found on line {headingLine}.",
    },
    remedy: { id: "Hapus semua baris di atas judul kolom.", en: "Delete every row above the headings." },
  },
  N207: {
    severity: "catatan",
    message: {
      id: 'Judul "{shown}" memuat karakter tak terlihat; dibaca sebagai "{heading}".',
      en: 'The heading "{shown}" holds invisible characters; read as "{heading}".',
    },
    remedy: { id: "Ketik ulang judul itu bila sempat.", en: "Type that heading again when convenient." },
  },
  E208: {
    severity: "galat",
    message: {
      id: "Baris ini mengulang judul kolom di tengah data.",
      en: "This row repeats the headings in the middle of the data.",
    },
    remedy: { id: "Hapus baris ini.", en: "Delete this row." },
  },
} as const satisfies Record<string, CatalogueEntry>;

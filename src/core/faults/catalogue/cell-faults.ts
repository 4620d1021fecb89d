import type { CatalogueEntry } from "./entry.ts";

/** E3: what stands in one cell. */
export const cellFaults = {
  E301: {
    severity: "galat",
    message: { id: "{value} bukan angka.", en: "{value} is not a number." },
    remedy: {
      id: "Tulis angkanya saja, misalnya 2,5 atau 2.5; kosongkan bila belum ada nilainya.",
      en: "Write the number alone, such as 2.5 or 2,5; leave the cell empty where there is none.",
    },
  },
  E302: {
    severity: "galat",
    message: {
      id: "Angka {value} di luar batas {least} sampai {most}.",
      en: "The number {value} is outside {least} to {most}.",
    },
    remedy: { id: "Periksa angkanya pada sumber aslinya.", en: "Check the number against its source." },
  },
  E303: {
    severity: "galat",
    message: { id: "{value} bukan tahun.", en: "{value} is not a year." },
    remedy: { id: "Tulis empat angka, misalnya 2024.", en: "Write four digits, such as 2024." },
  },
  E304: {
    severity: "galat",
    message: { id: "{value} bukan tanggal yang dikenali.", en: "{value} is not a date we recognise." },
    remedy: {
      id: "Tulis 2024-03-22, 22/03/2024, atau 22 Maret 2024 (tahun empat angka).",
      en: "Write 2024-03-22, 22/03/2024 (day first) or 22 Maret 2024, with a four-digit year.",
    },
  },
  E305: {
    severity: "galat",
    message: { id: "Sel ini wajib diisi, tetapi kosong.", en: "This cell must be filled but is empty." },
    remedy: {
      id: "Isi selnya; bila selnya digabung di Excel, batalkan Gabungkan Sel lalu isi tiap baris.",
      en: "Fill the cell; if it was merged in Excel, unmerge and fill every row.",
    },
  },
  E306: {
    severity: "galat",
    message: {
      id: "{value} adalah pesan galat rumus Excel, bukan data.",
      en: "{value} is an error of an Excel formula, not data.",
    },
    remedy: {
      id: "Perbaiki rumusnya di Excel, lalu simpan ulang sebagai CSV.",
      en: "Repair the formula in Excel and save as CSV again.",
    },
  },
  E307: {
    severity: "galat",
    message: {
      id: "{value} tampaknya kode yang diubah Excel menjadi angka.",
      en: "{value} looks like a code that Excel turned into a number.",
    },
    remedy: {
      id: "Atur format kolom sebagai Teks di Excel, lalu ketik ulang kode aslinya.",
      en: "Format the column as Text in Excel, then type the original code again.",
    },
  },
  E308: {
    severity: "galat",
    message: {
      id: "Teks ini {length} karakter, paling panjang {longest}.",
      en: "This text has {length} characters; at most {longest} are allowed.",
    },
    remedy: { id: "Ringkas teksnya.", en: "Shorten the text." },
  },
  E309: {
    severity: "galat",
    message: { id: "{value} bukan alamat web yang sah.", en: "{value} is not a valid web address." },
    remedy: {
      id: "Tulis satu alamat lengkap yang diawali https://, tanpa spasi.",
      en: "Write one full address beginning with https://, without blanks.",
    },
  },
  E310: {
    severity: "galat",
    message: {
      id: "{value} tidak ada dalam pilihan kolom ini.{didYouMean}",
      en: "{value} is not one of this column's choices.{didYouMean}",
    },
    remedy: { id: "Pilih salah satu: {choices}.", en: "Choose one of: {choices}." },
  },
  E311: {
    severity: "galat",
    message: {
      id: "{value} bisa berarti {asDecimal} atau {asThousands}; yang mana?",
      en: "{value} could mean {asDecimal} or {asThousands}; which one?",
    },
    remedy: {
      id: "Tulis {asThousands} bila maksudnya ribuan, atau {asDecimal} bila maksudnya pecahan.",
      en: "Write {asThousands} if thousands are meant, or {asDecimal} if a fraction is.",
    },
  },
  E312: {
    severity: "galat",
    message: { id: "{value} memakai pemisah ribuan.", en: "{value} uses a thousands separator." },
    remedy: {
      id: "Tulis tanpa pemisah ribuan, misalnya {plain}.",
      en: "Write it without thousands separators, such as {plain}.",
    },
  },
  E313: {
    severity: "galat",
    message: {
      id: "{value} memuat satuan atau tanda di samping angkanya.",
      en: "{value} holds a unit or sign beside the number.",
    },
    remedy: {
      id: "Hapus Rp, %, atau satuan lain; tulis angkanya saja.",
      en: "Remove Rp, % or any other unit; write the number alone.",
    },
  },
  E314: {
    severity: "galat",
    message: {
      id: "Kolom ini mencampur koma desimal (baris {commaLine}) dan titik desimal (baris {pointLine}).",
      en: "This column mixes decimal commas (line {commaLine}) and decimal points (line {pointLine}).",
    },
    remedy: { id: "Pakai satu tanda desimal di seluruh kolom.", en: "Use one decimal sign throughout the column." },
  },
  E315: {
    severity: "galat",
    message: { id: "Tanggal {value} tidak ada di kalender.", en: "The date {value} is not in the calendar." },
    remedy: {
      id: "Periksa hari dan bulannya; urutannya hari/bulan/tahun.",
      en: "Check day and month; the order is day/month/year.",
    },
  },
  E316: {
    severity: "galat",
    message: {
      id: "{value} adalah nomor hari Excel, bukan tanggal.",
      en: "{value} is an Excel day number, not a date.",
    },
    remedy: {
      id: "Atur format kolom sebagai Tanggal (2024-03-22) di Excel, lalu simpan ulang.",
      en: "Format the column as a date (2024-03-22) in Excel and save again.",
    },
  },
  E317: {
    severity: "galat",
    message: {
      id: "{value} adalah tanggal; Excel tampaknya mengubah angka menjadi tanggal.",
      en: "{value} is a date; Excel seems to have turned a number into a date.",
    },
    remedy: {
      id: "Atur format kolom sebagai Teks di Excel, lalu ketik ulang angka aslinya.",
      en: "Format the column as Text in Excel, then type the original number again.",
    },
  },
  E318: {
    severity: "galat",
    message: { id: "{value} bukan bilangan bulat.", en: "{value} is not a whole number." },
    remedy: { id: "Tulis bilangan bulat tanpa titik dan koma.", en: "Write a whole number without point or comma." },
  },
  N319: {
    severity: "catatan",
    asksNothing: true,
    message: {
      id: "{count} sel berisi {value}; dibaca sebagai belum ada nilainya, bukan nol.",
      en: "{count} cells hold {value}; read as not reported, not as zero.",
    },
    remedy: { id: "Tidak perlu apa-apa; sel kosong sama artinya.", en: "Nothing to do; an empty cell means the same." },
  },
} as const satisfies Record<string, CatalogueEntry>;

import type { CatalogueEntry } from "./entry.ts";

/** 95 and 96: the ministry's list export, and how it fits the data that are there. */
export const importFaults = {
  W951: {
    severity: "peringatan",
    message: {
      id: "Baris ini milik {value}, bukan {region}, jadi tidak diimpor.",
      en: "This row belongs to {value}, not to {region}, so it was not imported.",
    },
    remedy: {
      id: "Tidak perlu apa-apa bila benar milik daerah lain; bila salah, perbaiki Nama Pemda di ekspor.",
      en: "Nothing to do if it is another region's; if not, correct Nama Pemda in the export.",
    },
  },
  E952: {
    severity: "galat",
    message: {
      id: "Tidak ada satu baris pun milik {region} di ekspor ini.",
      en: "Not one row of this export belongs to {region}.",
    },
    remedy: {
      id: "Periksa apakah berkasnya benar, dan apakah wilayah di portal.json sesuai.",
      en: "Check that it is the right file, and that the region in portal.json is right.",
    },
  },
  E953: {
    severity: "galat",
    message: {
      id: "Inovasi {value} sudah ada pada baris {firstLine}, dengan nama dan unit yang sama.",
      en: "The innovation {value} is already on line {firstLine}, with the same name and unit.",
    },
    remedy: {
      id: "Hapus salah satu barisnya, atau bedakan namanya di aplikasi kementerian.",
      en: "Delete one of the rows, or tell their names apart in the ministry's app.",
    },
  },
  E954: {
    severity: "galat",
    message: {
      id: 'Baris ini dan baris {firstLine} sama-sama dicocokkan dengan inovasi "{id}".',
      en: 'This row and line {firstLine} were both matched with the innovation "{id}".',
    },
    remedy: {
      id: "Isi keputusan yang berbeda untuk salah satunya di perlu-keputusan.csv: id lain, baru, atau lewati.",
      en: "Decide differently for one of them in perlu-keputusan.csv: another id, baru (new) or lewati (skip).",
    },
  },
  W955: {
    severity: "peringatan",
    message: {
      id: 'Kolom "{heading}" tidak ada di ekspor ini, jadi isinya tidak diimpor.{didYouMean}',
      en: 'This export has no column "{heading}", so nothing of it was imported.{didYouMean}',
    },
    remedy: {
      id: "Perbaiki judul kolomnya, atau unduh lagi ekspornya dengan kolom itu.",
      en: "Correct the heading, or download the export again with that column.",
    },
  },
  W956: {
    severity: "peringatan",
    message: {
      id: "{value} tidak cocok dengan nama unit mana pun di unit.csv; unit inovasinya dibiarkan kosong.{didYouMean}",
      en: "{value} is no name of a unit in unit.csv; the innovation's unit stays empty.{didYouMean}",
    },
    remedy: {
      id: "Perbaiki namanya di ekspor, atau isi kolom unit di inovasi.csv sesudah impor.",
      en: "Correct the name in the export, or fill the column unit of inovasi.csv after the import.",
    },
  },
  E957: {
    severity: "galat",
    message: {
      id: 'Keputusan {value} bukan id inovasi yang ada, bukan "baru", dan bukan "lewati".{didYouMean}',
      en: 'The decision {value} is neither the id of an innovation nor "baru" (new) nor "lewati" (skip).{didYouMean}',
    },
    remedy: {
      id: "Isi kolom keputusan dengan salah satunya, atau kosongkan.",
      en: "Write one of these into the column keputusan, or leave it empty.",
    },
  },
  E958: {
    severity: "galat",
    message: {
      id: "Inovasi {value} punya dua keputusan yang berbeda; yang lain pada baris {firstLine}.",
      en: "The innovation {value} has two different decisions; the other one is on line {firstLine}.",
    },
    remedy: { id: "Kosongkan salah satunya.", en: "Clear one of them." },
  },
  W959: {
    severity: "peringatan",
    message: {
      id: 'Berkas ini tidak punya kolom "{heading}", jadi {count} isian dari ekspor tidak diimpor.',
      en: 'This file has no column "{heading}", so {count} of the cells exported were not imported.',
    },
    remedy: {
      id: 'Bila ingin menyimpannya, tambahkan kolom "{heading}" lalu impor lagi.',
      en: 'To keep them, add a column "{heading}" and import again.',
    },
  },
  N960: {
    severity: "catatan",
    asksNothing: true,
    message: {
      id: "{count} baris bukan data (judul, nomor kolom, atau kaki tabel) dilewati: baris {lines}.",
      en: "{count} lines that are no data (titles, column numbers or footers) were skipped: {lines}.",
    },
    remedy: { id: "Tidak perlu apa-apa.", en: "Nothing to do." },
  },
  W961: {
    severity: "peringatan",
    message: {
      id: "Hanya lembar {value} yang dibaca; lembar lain juga berisi daftar inovasi: {others}.",
      en: "Only the sheet {value} was read; other sheets hold a list of innovations too: {others}.",
    },
    remedy: {
      id: "Simpan lembar lain sebagai berkas sendiri, lalu impor satu per satu.",
      en: "Save the other sheets as files of their own and import them one by one.",
    },
  },
  E962: {
    severity: "galat",
    message: {
      id: "Buku kerja ini tidak dapat dibaca: rusak, atau isinya bukan lembar Excel ({reason}).",
      en: "This workbook can't be read: it is damaged, or holds no Excel sheet ({reason}).",
    },
    remedy: {
      id: "Buka di Excel, pilih Simpan Sebagai → Buku Kerja Excel (.xlsx), lalu impor hasilnya.",
      en: "Open it in Excel, choose Save As → Excel Workbook (.xlsx), and import the result.",
    },
  },
  W963: {
    severity: "peringatan",
    message: {
      id: "Teks {value} berawal seperti rumus; Excel dapat menjalankannya bila inovasi.csv dibuka.",
      en: "The text {value} begins like a formula; Excel may run it when inovasi.csv is opened.",
    },
    remedy: {
      id: "Periksa teks itu; bila bukan nama yang benar, perbaiki di aplikasi kementerian.",
      en: "Check the text; if it is no proper name, correct it in the ministry's app.",
    },
  },
  E964: {
    severity: "galat",
    message: {
      id: "Berkas ini tidak tersimpan sebagai UTF-8, jadi huruf {value} dari ekspor tidak dapat ditambahkan.",
      en: "This file is not saved as UTF-8, so the letters {value} of the export can't be added.",
    },
    remedy: {
      id: "Simpan berkas ini dari Excel sebagai CSV UTF-8, lalu impor lagi.",
      en: "Save this file from Excel as CSV UTF-8 and import again.",
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

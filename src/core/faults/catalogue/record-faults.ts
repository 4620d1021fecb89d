import type { CatalogueEntry } from "./entry.ts";

/** E4 and E5: keys, references and rows that must agree with other rows. */
export const recordFaults = {
  E401: {
    severity: "galat",
    message: {
      id: "Baris ini mengulang baris {firstLine} ({key} = {value}).",
      en: "This row repeats line {firstLine} ({key} = {value}).",
    },
    remedy: {
      id: "Hapus salah satu baris, atau perbaiki kuncinya.",
      en: "Delete one of the rows, or correct its key.",
    },
  },
  W403: {
    severity: "peringatan",
    acknowledgeable: true,
    message: {
      id: "Nama {value} sama dengan nama di baris {firstLine}; mungkin tercatat dua kali.",
      en: "The name {value} is the same as on line {firstLine}; it may be recorded twice.",
    },
    remedy: { id: "Bedakan namanya, atau hapus yang dobel.", en: "Make the names differ, or delete the double." },
  },
  E404: {
    severity: "galat",
    message: { id: "{value} bukan id yang sah.{suggestion}", en: "{value} is not a valid identifier.{suggestion}" },
    remedy: {
      id: "Pakai huruf kecil a–z, angka, dan tanda hubung saja, tanpa spasi.",
      en: "Use only lower-case a–z, digits and hyphens, without blanks.",
    },
  },
  E405: {
    severity: "galat",
    message: {
      id: "Id {value} dicadangkan dan tidak bisa menjadi alamat halaman.",
      en: "The identifier {value} is reserved and can't be a page's address.",
    },
    remedy: {
      id: "Pilih id lain, misalnya diberi akhiran.",
      en: "Choose another identifier, such as this one with a suffix.",
    },
  },
  E501: {
    severity: "galat",
    message: {
      id: "{value} tidak ada di {target}{rows}.{didYouMean}",
      en: "{value} is not in {target}{rows}.{didYouMean}",
    },
    remedy: {
      id: "Perbaiki ejaannya, atau tambahkan ke {target}.",
      en: "Correct the spelling, or add it to {target}.",
    },
  },
  E502: {
    severity: "galat",
    message: { id: "Rantai ini kembali ke dirinya sendiri: {chain}.", en: "This chain leads back to itself: {chain}." },
    remedy: { id: "Perbaiki salah satu mata rantai.", en: "Correct one of its links." },
  },
  E503: {
    severity: "galat",
    message: {
      id: "{before} ({beforeDate}) jatuh sesudah {after} ({afterDate}).",
      en: "{before} ({beforeDate}) falls after {after} ({afterDate}).",
    },
    remedy: { id: "Periksa kedua tanggal; mungkin tertukar.", en: "Check both dates; they may be swapped." },
  },
  W504: {
    severity: "peringatan",
    message: {
      id: "{value} tidak ada dalam daftar urusan pemerintahan.{didYouMean}",
      en: "{value} is not in the list of government affairs.{didYouMean}",
    },
    remedy: {
      id: "Tulis seperti dalam daftar resmi 38 urusan.",
      en: "Write it as in the official list of 38 affairs.",
    },
  },
  E505: {
    severity: "galat",
    message: {
      id: "Tahun {value} tidak dilayani metode mana pun{rows}.",
      en: "No method serves the year {value}{rows}.",
    },
    remedy: {
      id: "Perbaiki tahunnya, atau tambahkan tahun itu ke metode.json yang berlaku.",
      en: "Correct the year, or add it to the metode.json in force.",
    },
  },
  E506: {
    severity: "galat",
    message: {
      id: 'Indikator "{indicator}" menilai {scope}, jadi kolom "{needed}" harus diisi.',
      en: 'The indicator "{indicator}" rates {scope}, so the column "{needed}" must be filled.',
    },
    remedy: { id: "Isi kolom itu, atau perbaiki indikatornya.", en: "Fill that column, or correct the indicator." },
  },
  E507: {
    severity: "galat",
    message: {
      id: 'Indikator "{indicator}" menilai {scope}, jadi kolom "inovasi" harus kosong.',
      en: 'The indicator "{indicator}" rates {scope}, so the column "inovasi" must be empty.',
    },
    remedy: {
      id: "Kosongkan kolom itu, atau perbaiki indikatornya.",
      en: "Empty that column, or correct the indicator.",
    },
  },
  E508: {
    severity: "galat",
    message: {
      id: "Inovasi {innovation} milik {owner}, bukan {value}.",
      en: "The innovation {innovation} belongs to {owner}, not to {value}.",
    },
    remedy: {
      id: "Perbaiki salah satunya, atau kosongkan kolom unit pada baris inovasi.",
      en: "Correct one of them, or leave the unit empty on an innovation's row.",
    },
  },
  E509: {
    severity: "galat",
    message: {
      id: "Nilai {value} di luar batas {lower} sampai {upper} untuk indikator {indicator}.",
      en: "The value {value} is outside {lower} to {upper} for the indicator {indicator}.",
    },
    remedy: { id: "Periksa nilainya pada sumber aslinya.", en: "Check the value against its source." },
  },
  E510: {
    severity: "galat",
    message: {
      id: "Tingkat {value} untuk indikator {indicator} harus 0, 1, 2, atau 3.",
      en: "The level {value} of the indicator {indicator} must be 0, 1, 2 or 3.",
    },
    remedy: {
      id: "Tulis tingkat yang dicapai, tanpa pecahan.",
      en: "Write the level that was reached, without fractions.",
    },
  },
  E511: {
    severity: "galat",
    message: {
      id: 'Kolom "parameter" dan "nilai" terisi keduanya.',
      en: 'The columns "parameter" and "nilai" are both filled.',
    },
    remedy: {
      id: 'Isi "parameter" untuk tingkat 0–3, atau "nilai" untuk angka mentah, jangan keduanya.',
      en: 'Fill "parameter" for a level 0–3, or "nilai" for a raw number, not both.',
    },
  },
  E512: {
    severity: "galat",
    message: {
      id: "Skor kematangan diisi padahal inovasi ini baru sampai tahap {stage}.",
      en: "A maturity score is given although this innovation only reached the stage {stage}.",
    },
    remedy: { id: "Perbaiki tahapnya, atau kosongkan skornya.", en: "Correct the stage, or empty the score." },
  },
  E513: {
    severity: "galat",
    message: {
      id: "Id lama {value} masih dipakai, jadi alamatnya tidak bisa dialihkan.",
      en: "The old identifier {value} is still in use, so its address can't be redirected.",
    },
    remedy: {
      id: "Hapus baris pengalihan ini, atau hapus id lamanya.",
      en: "Delete this redirect, or remove the old identifier.",
    },
  },
  W514: {
    severity: "peringatan",
    message: {
      id: "Batas wilayah berkode {value} tidak punya unit di unit.csv.",
      en: "The boundary with code {value} has no unit in unit.csv.",
    },
    remedy: {
      id: "Isi kode_wilayah unit itu, atau hapus wilayahnya.",
      en: "Fill that unit's kode_wilayah, or remove the area.",
    },
  },
  N515: {
    severity: "catatan",
    message: {
      id: "Belum diperiksa terhadap {target}, karena berkas itu masih bermasalah.",
      en: "Not yet checked against {target}, because that file still has faults.",
    },
    remedy: { id: "Perbaiki {target} dulu, lalu periksa lagi.", en: "Repair {target} first, then check again." },
  },
  W516: {
    severity: "peringatan",
    acknowledgeable: true,
    message: {
      id: "Inovasi bertahap inisiatif tetapi punya waktu_penerapan.",
      en: "The innovation is still an initiative but has a day it was put to use.",
    },
    remedy: { id: "Perbaiki tahapannya atau tanggalnya.", en: "Correct its phase or its date." },
  },
} as const satisfies Record<string, CatalogueEntry>;

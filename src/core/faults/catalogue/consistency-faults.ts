import type { CatalogueEntry } from "./entry.ts";

/** E52 to E55: numbers that must agree with other numbers, years that must follow from the last, acknowledgements. */
export const consistencyFaults = {
  E521: {
    severity: "galat",
    acknowledgeable: true,
    message: {
      id: 'Rincian "{measure}" tahun {year} tidak berjumlah {total}: {parts} = {sum} (selisih {difference}).',
      en: 'The parts of "{measure}" in {year} do not add up to {total}: {parts} = {sum} (a difference of {difference}).',
    },
    remedy: {
      id: "Periksa jumlah dan semua rinciannya pada sumbernya.",
      en: "Check the total and all its parts against their source.",
    },
  },
  E522: {
    severity: "galat",
    acknowledgeable: true,
    message: {
      id: '"{later}" tahun {year} adalah {count}, lebih banyak daripada "{earlier}", yaitu {most}; padahal tiap tahap adalah bagian dari tahap sebelumnya.',
      en: '"{later}" in {year} is {count}, more than "{earlier}", which is {most}; yet each stage is part of the one before.',
    },
    remedy: {
      id: "Periksa kedua angka pada sumbernya, atau isi per_tanggal bila tanggalnya berbeda.",
      en: "Check both numbers against their source, or fill per_tanggal where their dates differ.",
    },
  },
  E523: {
    severity: "galat",
    acknowledgeable: true,
    message: {
      id: 'Bagian "{measure}" tahun {year} adalah {count}, lebih banyak daripada seluruhnya, yaitu {total} ("{whole}").',
      en: 'The part "{measure}" in {year} is {count}, more than the whole, which is {total} ("{whole}").',
    },
    remedy: { id: "Periksa kedua angka pada sumbernya.", en: "Check both numbers against their source." },
  },
  W524: {
    severity: "peringatan",
    acknowledgeable: true,
    message: {
      id: '"{measure}" tahun {year} diterbitkan {value}, tetapi keikutsertaan.csv mencatat {count} (selisih {difference}).',
      en: '"{measure}" in {year} is published as {value}, but keikutsertaan.csv records {count} (a difference of {difference}).',
    },
    remedy: {
      id: "Lengkapi keikutsertaan.csv, atau periksa angka terbitannya.",
      en: "Complete keikutsertaan.csv, or check the published number.",
    },
  },
  W525: {
    severity: "peringatan",
    acknowledgeable: true,
    message: {
      id: "Tahun {value} tidak dilayani metode mana pun{rows}, jadi inovasinya terhitung tetapi tidak berindeks.",
      en: "No method serves the year {value}{rows}, so its innovations are counted but get no index.",
    },
    remedy: {
      id: "Perbaiki tahunnya, atau tambahkan tahun itu ke metode.json yang berlaku.",
      en: "Correct the year, or add it to the metode.json in force.",
    },
  },
  E531: {
    severity: "galat",
    acknowledgeable: true,
    message: {
      id: "{subject}: {count} inovasi diinput pada {year}, padahal {before} pada {lastYear}. Perubahan sebesar ini jarang terjadi.",
      en: "{subject}: {count} innovations entered in {year}, but {before} in {lastYear}. So large a change is rare.",
    },
    remedy: {
      id: "Periksa apakah ada baris yang hilang atau tertempel dua kali.",
      en: "Check whether rows are missing or were pasted twice.",
    },
  },
  E532: {
    severity: "galat",
    acknowledgeable: true,
    message: {
      id: "Skor tahun {year} hanya {count}, padahal {before} pada {lastYear} untuk indikator yang sama; lebih dari setengahnya hilang.",
      en: "There are only {count} scores in {year}, but {before} in {lastYear} for the same indicators; more than half are missing.",
    },
    remedy: {
      id: "Periksa apakah sebagian skor.csv belum tersalin.",
      en: "Check whether a part of skor.csv was not copied.",
    },
  },
  E533: {
    severity: "galat",
    acknowledgeable: true,
    message: {
      id: "{subject}: {node} menjadi {now} pada {year}, padahal {before} pada {lastYear}. Perubahan sebesar ini jarang terjadi.",
      en: "{subject}: {node} is {now} in {year}, but {before} in {lastYear}. So large a change is rare.",
    },
    remedy: {
      id: "Periksa skor kedua tahun itu pada sumbernya.",
      en: "Check the scores of both years against their source.",
    },
  },
  W541: {
    severity: "peringatan",
    acknowledgeable: true,
    message: {
      id: "Nama {value} hampir sama dengan {other} di baris {otherLine}, dari unit yang sama; mungkin tercatat dua kali.",
      en: "The name {value} is nearly that of {other} on line {otherLine}, of the same unit; it may be recorded twice.",
    },
    remedy: { id: "Hapus yang dobel, atau bedakan namanya.", en: "Delete the double, or make the names differ." },
  },
  N542: {
    severity: "catatan",
    acknowledgeable: true,
    message: {
      id: "Tercatat masih berjalan, tetapi terakhir diperiksa {checkedOn}, lebih dari 12 bulan sebelum edisi {edition}.",
      en: "Recorded as still running, but last checked on {checkedOn}, more than 12 months before the edition of {edition}.",
    },
    remedy: {
      id: "Tanyakan kepada unitnya, lalu perbarui status dan diperiksa_pada.",
      en: "Ask the unit, then update status and diperiksa_pada.",
    },
  },
  E543: {
    severity: "galat",
    message: {
      id: "Diperiksa pada {checkedOn}, sesudah tanggal edisi {edition}.",
      en: "Checked on {checkedOn}, after the date of the edition, {edition}.",
    },
    remedy: {
      id: 'Perbaiki tanggalnya, atau perbarui "edisi" di portal.json.',
      en: 'Correct the date, or update "edisi" in portal.json.',
    },
  },
  N550: {
    severity: "catatan",
    asksNothing: true,
    message: {
      id: "Diakui ({code}): {original} Alasannya: {reason}",
      en: "Acknowledged ({code}): {original} The reason: {reason}",
    },
    remedy: {
      id: "Tidak perlu apa-apa; hapus barisnya di pengecualian.csv bila sudah tidak berlaku.",
      en: "Nothing to do; delete its row in pengecualian.csv once it no longer holds.",
    },
  },
  W551: {
    severity: "peringatan",
    message: {
      id: "Pengecualian {value} ({code}) tidak cocok dengan temuan mana pun di {file}.{didYouMean}",
      en: "The exception {value} ({code}) fits no finding in {file}.{didYouMean}",
    },
    remedy: {
      id: "Perbaiki kunci atau kodenya, atau hapus baris ini bila datanya sudah diperbaiki.",
      en: "Correct its key or code, or delete this row if the data have been repaired.",
    },
  },
  E552: {
    severity: "galat",
    message: {
      id: "Temuan berkode {value} tidak bisa dikecualikan; datanya harus diperbaiki.",
      en: "A finding of code {value} can't be excepted; the data must be repaired.",
    },
    remedy: {
      id: "Perbaiki temuannya, lalu hapus baris ini.",
      en: "Repair the finding, then delete this row.",
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

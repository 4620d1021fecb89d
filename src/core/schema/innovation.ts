import { choiceCell, dateCell, integerCell, listCell, slugCell, textCell, urlCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const innovationPhases = ["inisiatif", "uji coba", "penerapan"] as const;
export const innovationInitiators = ["kepala daerah", "anggota dprd", "perangkat daerah", "asn", "masyarakat"] as const;
export const innovationTypes = ["digital", "nondigital", "teknologi"] as const;
export const innovationForms = ["tata kelola", "pelayanan publik", "lainnya"] as const;
export const innovationStatuses = ["berjalan", "berhenti"] as const;

export const innovationTable = table({
  file: "inovasi.csv",
  needed: false,
  key: ["id"],
  meaning: {
    id: "Satu baris satu inovasi, sekali saja; tahun-tahunnya ada di keikutsertaan.csv dan skor.csv.",
    en: "One row an innovation, once; its years are in keikutsertaan.csv and skor.csv.",
  },
  columns: {
    id: required(
      "id",
      slugCell,
      {
        id: "Tanda tetap inovasi; menjadi alamat halamannya dan tidak pernah berubah.",
        en: "Stable identifier; becomes the address of its page and never changes.",
      },
      { example: "contoh-antrean-daring" },
    ),
    name: required(
      "nama",
      textCell(300),
      { id: "Nama inovasi.", en: "Name." },
      { aliases: ["name", "Nama Inovasi"], example: "Contoh Antrean Daring" },
    ),
    nameEn: optional(
      "nama_en",
      textCell(300),
      { id: "Nama dalam bahasa Inggris.", en: "Name in English." },
      { example: "Example Online Queue" },
    ),
    unitId: optional(
      "unit",
      slugCell,
      { id: "Id unit pemilik; kosong bila tidak diketahui.", en: "Id of the owning unit; empty where not known." },
      { aliases: ["unit_id"] },
    ),
    phase: optional(
      "tahapan",
      choiceCell(innovationPhases),
      { id: "Tahapan inovasi.", en: "Phase of the innovation: initiative, pilot, in use." },
      { aliases: ["Tahapan Inovasi"], example: "penerapan" },
    ),
    initiator: optional(
      "inisiator",
      choiceCell(innovationInitiators),
      {
        id: "Siapa yang memulai.",
        en: "Who began it: regional head, council member, agency, civil servant, citizen.",
      },
      { example: "perangkat daerah" },
    ),
    initiatorName: optional(
      "nama_inisiator",
      textCell(300),
      { id: "Nama pemrakarsa (lembaga, bukan orang).", en: "Name of the initiating body, not of a person." },
      { aliases: ["Nama Inisiator"], example: "Dinas Contoh" },
    ),
    type: optional(
      "jenis",
      choiceCell(innovationTypes),
      { id: "Digital, nondigital, atau teknologi.", en: "Digital, not digital, or technology." },
      { aliases: ["Jenis Inovasi"] },
    ),
    form: optional(
      "bentuk",
      choiceCell(innovationForms),
      { id: "Bentuk inovasi daerah.", en: "Form: governance, public service, other." },
      { example: "pelayanan publik" },
    ),
    theme: optional("tematik", textCell(200), { id: "Tema.", en: "Theme." }, { example: "Layanan kesehatan" }),
    affair: optional(
      "urusan",
      textCell(200),
      {
        id: "Urusan pemerintahan utama, dengan nama seperti dalam undang-undang.",
        en: "Main government affair, named as in the law.",
      },
      { aliases: ["Urusan Pemerintahan Utama"], example: "Kesehatan" },
    ),
    otherAffairs: optional(
      "urusan_lain",
      listCell(1000),
      { id: "Urusan lain, dipisah titik koma.", en: "Other affairs, separated by semicolons." },
      { example: "Sosial; Komunikasi dan Informatika" },
    ),
    pilotedOn: optional(
      "waktu_uji_coba",
      dateCell,
      { id: "Hari mulai uji coba.", en: "Day the pilot began." },
      { aliases: ["Waktu Uji Coba Inovasi Daerah"], example: "2024-02-01" },
    ),
    appliedOn: optional(
      "waktu_penerapan",
      dateCell,
      { id: "Hari mulai diterapkan.", en: "Day it was put to use." },
      { aliases: ["Waktu Penerapan Inovasi Daerah"], example: "2024-08-05" },
    ),
    summary: optional(
      "ringkasan",
      textCell(2000),
      { id: "Ringkasan untuk warga, dua sampai empat kalimat.", en: "Summary for citizens, two to four sentences." },
      { example: "Warga mengambil nomor antrean puskesmas dari rumah." },
    ),
    summaryEn: optional(
      "ringkasan_en",
      textCell(2000),
      { id: "Ringkasan bahasa Inggris.", en: "Summary in English." },
      { example: "Citizens take a queue number of the health centre from home." },
    ),
    design: optional(
      "rancang_bangun",
      textCell(20000),
      { id: "Rancang bangun: cara inovasi bekerja.", en: "Design: how it works." },
      { example: "Latar belakang, cara kerja, dan tahap pengembangannya." },
    ),
    aim: optional(
      "tujuan",
      textCell(10000),
      { id: "Tujuan.", en: "Aim." },
      { example: "Memperpendek waktu tunggu di puskesmas." },
    ),
    benefit: optional(
      "manfaat",
      textCell(10000),
      { id: "Manfaat bagi warga.", en: "Benefit to citizens." },
      { example: "Warga tidak perlu datang pagi untuk mengantre." },
    ),
    result: optional(
      "hasil",
      textCell(10000),
      { id: "Hasil yang sudah dicapai, dengan angkanya.", en: "Results so far, with their numbers." },
      { example: "Waktu tunggu turun dari 90 menit menjadi 30 menit." },
    ),
    budget: optional(
      "anggaran",
      integerCell(0, 1e14),
      { id: "Anggaran dalam rupiah, tanpa titik dan tanpa Rp.", en: "Budget in rupiah, digits only." },
      { example: "25000000" },
    ),
    link: optional("tautan", urlCell, { id: "Alamat web inovasi.", en: "Web address of the innovation." }),
    video: optional(
      "video",
      urlCell,
      { id: "Alamat video.", en: "Video address." },
      { example: "https://contoh.go.id/video" },
    ),
    status: optional("status", choiceCell(innovationStatuses), {
      id: "Masih berjalan atau sudah berhenti; kosong bila belum diperiksa.",
      en: "Still running (berjalan) or stopped (berhenti); empty where not checked.",
    }),
    checkedOn: optional(
      "diperiksa_pada",
      dateCell,
      { id: "Hari terakhir status diperiksa.", en: "Day the status was last checked." },
      { example: "2026-01-15" },
    ),
    publishFrom: optional(
      "terbit_pada",
      dateCell,
      {
        id: "Tidak terbit sebelum hari ini; dibandingkan dengan tanggal edisi di portal.json. Kosong berarti boleh terbit.",
        en: "Not published before this day; compared with the edition date in portal.json. Empty means it may be.",
      },
      { example: "2026-01-31" },
    ),
    source: optional("sumber", textCell(1000), {
      id: "Sumber: surat, dokumen, atau alamat web.",
      en: "Source: letter, document or web address.",
    }),
  },
});

export type Innovation = RecordOf<typeof innovationTable>;

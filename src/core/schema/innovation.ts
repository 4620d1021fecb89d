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
  meaning: { id: "Satu baris satu inovasi.", en: "One row an innovation." },
  columns: {
    id: required("id", slugCell, { id: "Tanda tetap inovasi.", en: "Stable identifier." }),
    name: required("nama", textCell(300), { id: "Nama inovasi.", en: "Name." }, { aliases: ["name", "Nama Inovasi"] }),
    nameEn: optional("nama_en", textCell(300), { id: "Nama dalam bahasa Inggris.", en: "Name in English." }),
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
      { aliases: ["Tahapan Inovasi"] },
    ),
    initiator: optional("inisiator", choiceCell(innovationInitiators), {
      id: "Siapa yang memulai.",
      en: "Who began it: regional head, council member, agency, civil servant, citizen.",
    }),
    initiatorName: optional(
      "nama_inisiator",
      textCell(300),
      { id: "Nama pemrakarsa (lembaga).", en: "Name of the initiating body." },
      { aliases: ["Nama Inisiator"] },
    ),
    type: optional(
      "jenis",
      choiceCell(innovationTypes),
      { id: "Digital, nondigital, atau teknologi.", en: "Digital, not digital, or technology." },
      { aliases: ["Jenis Inovasi"] },
    ),
    form: optional("bentuk", choiceCell(innovationForms), {
      id: "Bentuk inovasi daerah.",
      en: "Form: governance, public service, other.",
    }),
    theme: optional("tematik", textCell(200), { id: "Tema.", en: "Theme." }),
    affair: optional(
      "urusan",
      textCell(200),
      { id: "Urusan pemerintahan utama.", en: "Main government affair." },
      { aliases: ["Urusan Pemerintahan Utama"] },
    ),
    otherAffairs: optional("urusan_lain", listCell(1000), {
      id: "Urusan lain, dipisah titik koma.",
      en: "Other affairs, separated by semicolons.",
    }),
    pilotedOn: optional(
      "waktu_uji_coba",
      dateCell,
      { id: "Hari mulai uji coba.", en: "Day the pilot began." },
      { aliases: ["Waktu Uji Coba Inovasi Daerah"] },
    ),
    appliedOn: optional(
      "waktu_penerapan",
      dateCell,
      { id: "Hari mulai diterapkan.", en: "Day it was put to use." },
      { aliases: ["Waktu Penerapan Inovasi Daerah"] },
    ),
    summary: optional("ringkasan", textCell(2000), { id: "Ringkasan untuk warga.", en: "Summary for citizens." }),
    summaryEn: optional("ringkasan_en", textCell(2000), { id: "Ringkasan bahasa Inggris.", en: "Summary in English." }),
    design: optional("rancang_bangun", textCell(20000), { id: "Rancang bangun.", en: "How it is built." }),
    aim: optional("tujuan", textCell(10000), { id: "Tujuan.", en: "Aim." }),
    benefit: optional("manfaat", textCell(10000), { id: "Manfaat.", en: "Benefit." }),
    result: optional("hasil", textCell(10000), { id: "Hasil.", en: "Results." }),
    budget: optional("anggaran", integerCell(0, 1e14), { id: "Anggaran, rupiah.", en: "Budget in rupiah." }),
    link: optional("tautan", urlCell, { id: "Alamat web.", en: "Web address." }),
    video: optional("video", urlCell, { id: "Alamat video.", en: "Video address." }),
    status: optional("status", choiceCell(innovationStatuses), {
      id: "Masih berjalan atau sudah berhenti.",
      en: "Still running or stopped.",
    }),
    checkedOn: optional("diperiksa_pada", dateCell, {
      id: "Hari terakhir status diperiksa.",
      en: "Day the status was last checked.",
    }),
    publishFrom: optional("terbit_pada", dateCell, {
      id: "Tidak terbit sebelum hari ini.",
      en: "Not published before this day.",
    }),
    source: optional("sumber", textCell(1000), { id: "Sumber.", en: "Source." }),
  },
});

export type Innovation = RecordOf<typeof innovationTable>;

import { choiceCell, dateCell, decimalCell, textCell } from "#core/schema/cells.ts";
import { innovationInitiators, innovationPhases } from "#core/schema/innovation.ts";
import type { RecordOf } from "#core/schema/table.ts";
import { optional, required, table } from "#core/schema/table.ts";

/** The list that the ministry's app exports. Columns that have no place in our data are known, so that nobody is warned. */
export const exportTable = table({
  file: "",
  needed: true,
  key: ["name"],
  meaning: { id: "Ekspor daftar inovasi dari aplikasi kementerian.", en: "The ministry app's list of innovations." },
  columns: {
    number: optional("No", textCell(40), { id: "Nomor urut.", en: "Number." }, { aliases: ["No.", "Nomor", "#"] }),
    region: required(
      "Nama Pemda",
      textCell(300),
      { id: "Pemerintah daerah.", en: "Regional government." },
      { aliases: ["Pemda", "Nama Pemerintah Daerah", "Pemerintah Daerah"] },
    ),
    account: optional(
      "Nama Akun",
      textCell(300),
      { id: "Akun pemilik; dicocokkan dengan nama unit.", en: "Owning account; matched with the names of units." },
      { aliases: ["Akun", "Nama Perangkat Daerah", "Perangkat Daerah", "Nama OPD", "OPD"] },
    ),
    name: required(
      "Nama Inovasi",
      textCell(300),
      { id: "Nama inovasi.", en: "Name." },
      { aliases: ["Judul Inovasi", "Nama Inovasi Daerah"] },
    ),
    phase: required(
      "Tahapan Inovasi",
      choiceCell(innovationPhases),
      { id: "Tahapan.", en: "Phase." },
      { aliases: ["Tahapan"] },
    ),
    initiator: optional(
      "Inisiator",
      choiceCell(innovationInitiators),
      { id: "Siapa yang memulai.", en: "Who began it." },
      { aliases: ["Inisiator Inovasi", "Inisiator Inovasi Daerah"] },
    ),
    initiatorName: optional("Nama Inisiator", textCell(300), { id: "Nama pemrakarsa.", en: "Name of who began it." }),
    affair: optional(
      "Urusan Pemerintahan Utama",
      textCell(200),
      { id: "Urusan utama.", en: "Main affair." },
      { aliases: ["Urusan Utama", "Urusan Pemerintahan", "Urusan Inovasi Daerah", "Urusan"] },
    ),
    pilotedOn: optional(
      "Waktu Uji Coba Inovasi Daerah",
      dateCell,
      { id: "Hari mulai uji coba.", en: "Day the pilot began." },
      { aliases: ["Waktu Uji Coba Inovasi", "Waktu Uji Coba", "Waktu Ujicoba"] },
    ),
    appliedOn: optional(
      "Waktu Penerapan Inovasi Daerah",
      dateCell,
      { id: "Hari mulai diterapkan.", en: "Day it was put to use." },
      { aliases: ["Waktu Penerapan Inovasi", "Waktu Penerapan", "Waktu Inovasi Daerah Diterapkan"] },
    ),
    maturity: optional(
      "Estimasi Skor Kematangan",
      decimalCell(0, 1e6),
      { id: "Skor kematangan.", en: "Maturity score." },
      { aliases: ["Skor Kematangan", "Estimasi Kematangan", "Kematangan"] },
    ),
    coordinates: unused("Koordinat"),
    developedOn: unused("Waktu Pengembangan", ["Waktu Pengembangan Inovasi", "Waktu Pengembangan Inovasi Daerah"]),
    award: unused("File Penghargaan", ["Penghargaan", "Dokumen"]),
    actions: unused("Aksi"),
  },
});

export type ExportRecord = RecordOf<typeof exportTable>;

/** Optional columns whose absence is worth a warning, since the export always had them. */
export const usualColumns = ["initiatorName", "affair", "pilotedOn", "appliedOn", "maturity"] as const;

/** Columns that are read over: our data have no place for them. */
export const unusedColumns = ["coordinates", "developedOn", "award", "actions"] as const;

function unused(heading: string, aliases: readonly string[] = []) {
  const meaning = { id: "Tidak disimpan.", en: "Not kept." };
  return optional(heading, textCell(1_000_000), meaning, { aliases });
}

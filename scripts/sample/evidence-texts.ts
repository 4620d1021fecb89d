import type { IndicatorKey } from "./levels.ts";
import type { Year } from "./quotas.ts";
import type { Random } from "./random.ts";

const EVIDENCE: Readonly<Record<IndicatorKey, readonly string[]>> = {
  regulasi: ["SK Wali Kota", "SK kepala perangkat daerah", "Peraturan Wali Kota"],
  sdm: ["SK tim pelaksana", "Daftar tim"],
  anggaran: ["DPA", "Rincian belanja", "RKA"],
  "alat-kerja": ["Foto alat kerja", "Tangkapan layar"],
  bimtek: ["Undangan dan daftar hadir", "Laporan bimtek"],
  rkpd: ["Petikan RKPD", "Renja"],
  aktor: ["SK tim dan daftar mitra", "Perjanjian kerja sama"],
  pelaksana: ["SK pelaksana", "Surat tugas"],
  jejaring: ["Notula rapat lintas perangkat daerah", "Nota kesepahaman"],
  sosialisasi: ["Foto sosialisasi", "Berita media", "Unggahan media sosial"],
  pedoman: ["Buku pedoman", "Panduan daring"],
  "informasi-layanan": ["Foto papan layanan", "Tangkapan layar saluran layanan"],
  "kemudahan-proses": ["SOP", "Rekap waktu layanan"],
  pengaduan: ["Rekap pengaduan", "Laporan tindak lanjut"],
  "layanan-terintegrasi": ["Diagram alur layanan", "Berita acara integrasi"],
  replikasi: ["Surat replikasi", "Dokumentasi kunjungan"],
  kecepatan: ["Kronologi penciptaan", "Proposal dan laporan uji coba"],
  kemanfaatan: ["Rekap penerima layanan", "Laporan kegiatan"],
  monev: ["Laporan survei kepuasan", "Laporan evaluasi"],
  video: ["Video inovasi"],
};

/** Short name of a piece of evidence with its year, marked as sample. */
export function nameEvidence(indicator: IndicatorKey, year: Year, random: Random): string {
  const text = random.pick(EVIDENCE[indicator]);
  return random.chance(0.6) ? `${text} ${year - random.whole(0, 1)} (contoh)` : `${text} (contoh)`;
}

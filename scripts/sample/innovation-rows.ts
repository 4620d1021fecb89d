import { writeDesign } from "./design-texts.ts";
import { nameInnovation } from "./innovation-names.ts";
import type { Innovation } from "./participations.ts";
import type { Random } from "./random.ts";
import { writeAims, writeBenefits, writeResults, writeSummary } from "./summary-texts.ts";

export const INNOVATION_COLUMNS = [
  "id",
  "nama",
  "nama_en",
  "unit",
  "tahapan",
  "inisiator",
  "nama_inisiator",
  "jenis",
  "bentuk",
  "tematik",
  "urusan",
  "urusan_lain",
  "waktu_uji_coba",
  "waktu_penerapan",
  "ringkasan",
  "ringkasan_en",
  "rancang_bangun",
  "tujuan",
  "manfaat",
  "hasil",
  "anggaran",
  "tautan",
  "video",
  "status",
  "diperiksa_pada",
  "terbit_pada",
  "sumber",
] as const;
export type InnovationRow = Readonly<Record<(typeof INNOVATION_COLUMNS)[number], string>>;

const FORMS = { d: "digital", n: "nondigital", t: "teknologi" } as const;
const THEME_OF: Readonly<Record<string, string>> = {
  Sosial: "penanggulangan kemiskinan",
  Pangan: "penanggulangan kemiskinan",
  "Perumahan Rakyat dan Kawasan Permukiman": "penanggulangan kemiskinan",
  "Penanaman Modal": "kemudahan investasi",
  "Tenaga Kerja": "penanggulangan kemiskinan",
};
const INNER_AFFAIRS = new Set([
  "Kearsipan",
  "Statistik",
  "Perencanaan",
  "Penelitian dan Pengembangan",
  "Keuangan",
  "Kepegawaian",
  "Pendidikan dan Pelatihan",
  "Pertanahan",
]);
const NEIGHBOUR_AFFAIRS: Readonly<Record<string, string>> = {
  Kesehatan: "Pengendalian Penduduk dan Keluarga Berencana",
  Pendidikan: "Perpustakaan;Kebudayaan",
  Sosial: "Kesehatan",
  Pangan: "Pertanian;Kesehatan",
  "Lingkungan Hidup": "Pekerjaan Umum dan Penataan Ruang",
  "Koperasi, Usaha Kecil, dan Menengah": "Perdagangan;Perindustrian",
  Perencanaan: "Keuangan",
};

/** One row of inovasi.csv. It was put to use in the year before its first entry, as the ministry's two-year window asks. */
export function innovationRow(innovation: Innovation, number: number, random: Random): InnovationRow {
  const { unit, idea, form, group, stages } = innovation;
  const years = [...stages.keys()].toSorted();
  const entered = years.filter((year) => stages.get(year) !== "ditetapkan");
  const applied = (entered[0] ?? years[0] ?? 2023) - 1;
  const last = years.at(-1) ?? 2022;
  const phase = entered.length > 0 ? "penerapan" : random.pick(["inisiatif", "uji coba", "uji coba"]);
  const stopped = random.chance(last <= 2023 ? 0.35 : last === 2024 ? 0.15 : 0.02);
  const name = nameInnovation(number, innovation, random);
  const figures = { reached: random.whole(12, 140) * 5, trialMonths: random.whole(2, 11) };
  const summary = writeSummary(innovation, figures, random);
  const filled = (probability: number, text: () => string) => (random.chance(probability) ? text() : "");
  const month = random.whole(1, 12);
  return {
    id: name.id,
    nama: name.name,
    nama_en: name.nameEn,
    unit: unit?.id ?? "",
    tahapan: phase,
    inisiator: initiatorOf(innovation, random),
    nama_inisiator:
      group === "sekolah" ? schoolName(random) : group === "bumd" ? `Contoh BUMD ${random.whole(1, 3)}` : "",
    jenis: FORMS[form],
    bentuk: INNER_AFFAIRS.has(idea.affair) ? "tata kelola" : random.chance(0.06) ? "lainnya" : "pelayanan publik",
    tematik: filled(0.8, () => themeOf(innovation, random)),
    urusan: idea.affair,
    urusan_lain: filled(0.3, () => NEIGHBOUR_AFFAIRS[idea.affair] ?? ""),
    waktu_uji_coba:
      phase === "inisiatif" ? "" : filled(0.9, () => dateOf(applied, month - figures.trialMonths, random)),
    waktu_penerapan: phase === "penerapan" ? filled(0.97, () => dateOf(applied, month, random)) : "",
    ringkasan: summary.id,
    ringkasan_en: summary.en,
    rancang_bangun: filled(0.96, () => writeDesign(innovation, applied, random)),
    tujuan: filled(0.95, () => writeAims(innovation, random)),
    manfaat: filled(0.94, () => writeBenefits(innovation, random)),
    hasil: phase === "penerapan" ? filled(0.9, () => writeResults(innovation, figures, last, random)) : "",
    anggaran: filled(0.5, () =>
      String(
        random.pick([random.whole(2, 40) * 500_000, random.whole(8, 90) * 2_500_000, random.whole(2, 15) * 50_000_000]),
      ),
    ),
    tautan: filled(0.5, () => `https://contoh.go.id/inovasi/${number}`),
    video: filled(0.7, () => `https://contoh.go.id/video/${number}`),
    status: stopped ? "berhenti" : "berjalan",
    diperiksa_pada: filled(0.95, () => checkedOn(last, stopped, random)),
    terbit_pada: filled(0.8, () => dateOf(last, random.whole(1, 10), random)),
    sumber: "data contoh",
  };
}

function initiatorOf({ group }: Innovation, random: Random): string {
  switch (group) {
    case "opd":
      return random.pickWeighted(
        [
          ["perangkat daerah", 70],
          ["asn", 22],
          ["kepala daerah", 6],
          ["anggota dprd", 2],
        ] as const,
        ([, weight]) => weight,
      )[0];
    case "kecamatan":
    case "kelurahan":
      return random.pickWeighted(
        [
          ["perangkat daerah", 55],
          ["asn", 15],
          ["masyarakat", 30],
        ] as const,
        ([, weight]) => weight,
      )[0];
    case "bumd":
      return random.pick(["perangkat daerah", "masyarakat"]);
    default:
      return random.pickWeighted(
        [
          ["perangkat daerah", 45],
          ["asn", 55],
        ] as const,
        ([, weight]) => weight,
      )[0];
  }
}

function themeOf({ idea, form }: Innovation, random: Random): string {
  if (form === "d" && random.chance(0.6)) return "digitalisasi layanan pemerintahan";
  return THEME_OF[idea.affair] ?? random.pick(["prioritas nasional", "nontematik"]);
}

function schoolName(random: Random): string {
  return random.chance(0.6) ? `Contoh SD Negeri ${random.whole(1, 40)}` : `Contoh SMP Negeri ${random.whole(1, 16)}`;
}

function checkedOn(lastYear: number, stopped: boolean, random: Random): string {
  const year = stopped || random.chance(0.1) ? 2024 : random.chance(0.2) ? 2025 : 2026;
  return dateOf(Math.max(year, Math.min(lastYear, 2026)), random.whole(1, 10), random);
}

/** A day in that month; months before January fall in the year before. */
function dateOf(year: number, month: number, random: Random): string {
  const [y, m] = month < 1 ? [year - 1, month + 12] : [year, month];
  return `${y}-${String(m).padStart(2, "0")}-${String(random.whole(1, 28)).padStart(2, "0")}`;
}

import { ADMINISTRATION_IDEAS } from "./administration-ideas.ts";
import { HEALTH_IDEAS } from "./health-ideas.ts";
import { OFFICE_IDEAS } from "./office-ideas.ts";
import type { Group } from "./quotas.ts";
import type { Random } from "./random.ts";
import type { FormCode, Runner, ServiceIdea } from "./service-idea.ts";

export type Unit = { readonly id: string; readonly name: string; readonly nameEn: string; readonly kind: string };
/** Who runs an innovation; `unit` is null for city companies, which are no unit of the portal. */
export type Run = { readonly unit: Unit | null; readonly idea: ServiceIdea };

const IDEAS = [...HEALTH_IDEAS, ...OFFICE_IDEAS, ...ADMINISTRATION_IDEAS];
const HEALTH = "Kesehatan";
const RUNNER_OF: Readonly<Record<Group, Runner>> = {
  opd: "d",
  rsud: "r",
  puskesmas: "p",
  labkesda: "l",
  penunjang: "j",
  kecamatan: "k",
  kelurahan: "k",
  sekolah: "s",
  bumd: "b",
};

/** Affairs of each office, and how many innovations it tends to have. */
const OFFICES: Readonly<Record<string, { readonly share: number; readonly affairs: readonly string[] }>> = {
  "sekretariat-daerah": {
    share: 5,
    affairs: ["Fungsi lain sesuai ketentuan peraturan perundang-undangan", "Pertanahan", "Sosial"],
  },
  "sekretariat-dprd": { share: 0.6, affairs: ["Fungsi lain sesuai ketentuan peraturan perundang-undangan"] },
  "inspektorat-daerah": { share: 1.2, affairs: ["Fungsi lain sesuai ketentuan peraturan perundang-undangan"] },
  "dinas-pendidikan-dan-kebudayaan": { share: 7, affairs: ["Pendidikan", "Kebudayaan"] },
  "dinas-kesehatan": { share: 8, affairs: [HEALTH] },
  "dinas-pekerjaan-umum-dan-penataan-ruang": {
    share: 4,
    affairs: ["Pekerjaan Umum dan Penataan Ruang", "Perumahan Rakyat dan Kawasan Permukiman", "Pertanahan"],
  },
  "satuan-polisi-pamong-praja-dan-pemadam-kebakaran": {
    share: 3,
    affairs: ["Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat"],
  },
  "badan-penanggulangan-bencana-daerah": {
    share: 2.5,
    affairs: ["Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat"],
  },
  "dinas-sosial": { share: 5, affairs: ["Sosial"] },
  "dinas-tenaga-kerja": { share: 2, affairs: ["Tenaga Kerja"] },
  "dinas-pengendalian-penduduk-keluarga-berencana-pemberdayaan-perempuan-dan-perlindungan-anak": {
    share: 4,
    affairs: ["Pengendalian Penduduk dan Keluarga Berencana", "Pemberdayaan Perempuan dan Pelindungan Anak"],
  },
  "dinas-ketahanan-pangan-pertanian-dan-perikanan": {
    share: 6,
    affairs: ["Pangan", "Pertanian", "Kelautan dan Perikanan"],
  },
  "dinas-lingkungan-hidup": { share: 3, affairs: ["Lingkungan Hidup"] },
  "dinas-kependudukan-dan-pencatatan-sipil": { share: 8, affairs: ["Administrasi Kependudukan dan Pencatatan Sipil"] },
  "dinas-perhubungan": { share: 1.5, affairs: ["Perhubungan"] },
  "dinas-komunikasi-dan-informatika": { share: 5, affairs: ["Komunikasi dan Informatika", "Statistik"] },
  "dinas-koperasi-usaha-mikro-perindustrian-dan-perdagangan": {
    share: 4,
    affairs: ["Koperasi, Usaha Kecil, dan Menengah", "Perdagangan", "Perindustrian"],
  },
  "dinas-penanaman-modal-dan-pelayanan-terpadu-satu-pintu": { share: 3, affairs: ["Penanaman Modal"] },
  "dinas-kepemudaan-olahraga-dan-pariwisata": { share: 2.5, affairs: ["Kepemudaan dan Olahraga", "Pariwisata"] },
  "dinas-perpustakaan-dan-arsip-daerah": { share: 4, affairs: ["Perpustakaan", "Kearsipan"] },
  "badan-perencanaan-pembangunan-daerah": { share: 4, affairs: ["Perencanaan", "Penelitian dan Pengembangan"] },
  "badan-pengelolaan-keuangan-dan-pendapatan-daerah": { share: 3, affairs: ["Keuangan"] },
  "badan-kepegawaian-dan-pengembangan-sumber-daya-manusia": {
    share: 2.5,
    affairs: ["Kepegawaian", "Pendidikan dan Pelatihan"],
  },
  "badan-kesatuan-bangsa-dan-politik": {
    share: 0.8,
    affairs: ["Fungsi lain sesuai ketentuan peraturan perundang-undangan"],
  },
};
const OPEN_OFFICE = "dinas-pendidikan-dan-kebudayaan";
/** Affairs without which the count score of a year would be lost; their office gets one newcomer a year. */
export const BASIC_AFFAIRS = [
  "Pendidikan",
  HEALTH,
  "Pekerjaan Umum dan Penataan Ruang",
  "Perumahan Rakyat dan Kawasan Permukiman",
  "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat",
  "Sosial",
] as const;

export type RunWish = {
  readonly group: Group;
  readonly form: FormCode;
  readonly health: boolean;
  readonly affair?: string;
};
export type RunPicker = (wish: RunWish) => Run;

/** Draws unit and idea together, so that the idea fits the unit's affairs; ideas used often become less likely. */
export function createRunPicker(units: readonly Unit[], random: Random): RunPicker {
  const used = new Map<ServiceIdea, number>();
  const share = new Map(units.map((unit) => [unit.id, OFFICES[unit.id]?.share ?? 0.25 + 1.9 * random.unit() ** 1.7]));
  const fitting = (wish: RunWish, unit: Unit | null): ServiceIdea[] => {
    const ideas = IDEAS.filter(
      (idea) =>
        idea.runners.includes(RUNNER_OF[wish.group]) &&
        (idea.affair === HEALTH) === wish.health &&
        (wish.group !== "opd" || (unit !== null && OFFICES[unit.id]?.affairs.includes(idea.affair))) &&
        (wish.affair === undefined || idea.affair === wish.affair),
    );
    const formed = ideas.filter((idea) => idea.forms.includes(wish.form));
    return formed.length > 0 || wish.affair === undefined ? formed : ideas;
  };
  return (wish) => {
    const places =
      wish.group === "bumd"
        ? [null]
        : units.filter(
            (unit) =>
              groupOf(unit) === (wish.group === "sekolah" ? "opd" : wish.group) &&
              (wish.group !== "sekolah" || unit.id === OPEN_OFFICE),
          );
    const open = places.filter((unit) => fitting(wish, unit).length > 0);
    if (open.length === 0) throw new Error(`no idea for ${JSON.stringify(wish)}`);
    const unit = random.pickWeighted(open, (place) => (place === null ? 1 : (share.get(place.id) ?? 1)));
    const idea = random.pickWeighted(fitting(wish, unit), (candidate) => 1 / (1 + (used.get(candidate) ?? 0)) ** 1.5);
    used.set(idea, (used.get(idea) ?? 0) + 1);
    return { unit, idea };
  };
}

function groupOf(unit: Unit): Group | null {
  switch (unit.kind) {
    case "puskesmas":
    case "rsud":
    case "kecamatan":
    case "kelurahan":
      return unit.kind;
    case "uptd":
      return unit.id === "uptd-laboratorium-kesehatan" ? "labkesda" : "penunjang";
    case "kota":
      return null;
    default:
      return "opd";
  }
}

import type { BilingualText } from "#core/text.ts";

/** The four groups of government affairs; the six basic services gate the count score of the index. */
export type AffairGroup = "basic" | "obligatory" | "optional" | "support";
export type Affair = { slug: string; name: BilingualText; group: AffairGroup };

/** The 38 government affairs in their official order; groups follow the law on regional government (UU 23/2014). */
export const affairs: readonly Affair[] = [
  affair("pendidikan", "Pendidikan", "Education", "basic"),
  affair("kesehatan", "Kesehatan", "Health", "basic"),
  affair(
    "pekerjaan-umum-dan-penataan-ruang",
    "Pekerjaan Umum dan Penataan Ruang",
    "Public works and spatial planning",
    "basic",
  ),
  affair(
    "perumahan-rakyat-dan-kawasan-permukiman",
    "Perumahan Rakyat dan Kawasan Permukiman",
    "Public housing and settlements",
    "basic",
  ),
  affair(
    "ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat",
    "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat",
    "Public peace, order and protection",
    "basic",
  ),
  affair("sosial", "Sosial", "Social affairs", "basic"),
  affair("tenaga-kerja", "Tenaga Kerja", "Manpower", "obligatory"),
  affair(
    "pemberdayaan-perempuan-dan-pelindungan-anak",
    "Pemberdayaan Perempuan dan Pelindungan Anak",
    "Women's empowerment and child protection",
    "obligatory",
  ),
  affair("pangan", "Pangan", "Food", "obligatory"),
  affair("pertanahan", "Pertanahan", "Land", "obligatory"),
  affair("lingkungan-hidup", "Lingkungan Hidup", "Environment", "obligatory"),
  affair(
    "administrasi-kependudukan-dan-pencatatan-sipil",
    "Administrasi Kependudukan dan Pencatatan Sipil",
    "Population administration and civil registration",
    "obligatory",
  ),
  affair(
    "pemberdayaan-masyarakat-dan-desa",
    "Pemberdayaan Masyarakat dan Desa",
    "Community and village empowerment",
    "obligatory",
  ),
  affair(
    "pengendalian-penduduk-dan-keluarga-berencana",
    "Pengendalian Penduduk dan Keluarga Berencana",
    "Population control and family planning",
    "obligatory",
  ),
  affair("perhubungan", "Perhubungan", "Transport", "obligatory"),
  affair("komunikasi-dan-informatika", "Komunikasi dan Informatika", "Communication and informatics", "obligatory"),
  affair(
    "koperasi-usaha-kecil-dan-menengah",
    "Koperasi, Usaha Kecil, dan Menengah",
    "Cooperatives and small enterprises",
    "obligatory",
  ),
  affair("penanaman-modal", "Penanaman Modal", "Investment", "obligatory"),
  affair("kepemudaan-dan-olahraga", "Kepemudaan dan Olahraga", "Youth and sports", "obligatory"),
  affair("statistik", "Statistik", "Statistics", "obligatory"),
  affair("persandian", "Persandian", "Cryptography", "obligatory"),
  affair("kebudayaan", "Kebudayaan", "Culture", "obligatory"),
  affair("perpustakaan", "Perpustakaan", "Libraries", "obligatory"),
  affair("kearsipan", "Kearsipan", "Archives", "obligatory"),
  affair("kelautan-dan-perikanan", "Kelautan dan Perikanan", "Marine affairs and fisheries", "optional"),
  affair("pariwisata", "Pariwisata", "Tourism", "optional"),
  affair("pertanian", "Pertanian", "Agriculture", "optional"),
  affair("kehutanan", "Kehutanan", "Forestry", "optional"),
  affair(
    "energi-dan-sumber-daya-mineral",
    "Energi dan Sumber Daya Mineral",
    "Energy and mineral resources",
    "optional",
  ),
  affair("perdagangan", "Perdagangan", "Trade", "optional"),
  affair("perindustrian", "Perindustrian", "Industry", "optional"),
  affair("transmigrasi", "Transmigrasi", "Transmigration", "optional"),
  affair("perencanaan", "Perencanaan", "Planning", "support"),
  affair("keuangan", "Keuangan", "Finance", "support"),
  affair("kepegawaian", "Kepegawaian", "Civil service", "support"),
  affair("pendidikan-dan-pelatihan", "Pendidikan dan Pelatihan", "Education and training", "support"),
  affair("penelitian-dan-pengembangan", "Penelitian dan Pengembangan", "Research and development", "support"),
  affair(
    "fungsi-lain",
    "Fungsi lain sesuai ketentuan peraturan perundang-undangan",
    "Other functions under law",
    "support",
  ),
];

/** The affair of that name, in any letter case; null where the list has none. */
export function findAffair(name: string): Affair | null {
  return byName.get(fold(name)) ?? null;
}

const byName = new Map(affairs.map((item) => [fold(item.name.id), item]));

function affair(slug: string, id: string, en: string, group: AffairGroup): Affair {
  return { slug, name: { id, en }, group };
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

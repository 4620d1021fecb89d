import { computeIndices } from "#core/compute-indices.ts";
import { assessReadiness } from "#core/readiness/assess-readiness.ts";
import type { InnovationReadiness, Readiness, ReadinessReport } from "#core/readiness/readiness.ts";
import { validateDataset } from "#core/validate-dataset.ts";

/**
 * A city before its submission of 2026, one innovation for each thing that can hold one back. Two innovation indicators of
 * weights 2 (mandatory) and 1, levels 0 to 3: maturity is at most 9, and 6 is the threshold. One region indicator of at most 3
 * and a count score of 0.5 up to 4 innovations make the index of 14 points.
 */
const whole = "penerapan,asn,digital,pelayanan publik,Kesehatan,2023-12-01";
const texts = "rancang,tujuan,manfaat,hasil";

export const files: Record<string, string> = {
  "portal.json": JSON.stringify({ judul: "Kota Kecil", wilayah: "kota", edisi: "2026-02-01" }),
  "unit.csv": `id,nama,nama_en,jenis,induk
kota,Kota Kecil,Small City,kota,
barat,Kelurahan Barat,West,kelurahan,kota
timur,Kelurahan Timur,,kelurahan,kota
sepi,Kelurahan Sepi,,kelurahan,kota
`,
  "inovasi.csv": `id,nama,unit,tahapan,inisiator,jenis,bentuk,urusan,waktu_uji_coba,waktu_penerapan,rancang_bangun,tujuan,manfaat,hasil,status
beres,Beres,barat,${whole},2024-01-01,${texts},berjalan
tanpa-bukti,Tanpa Bukti,barat,${whole},2025-12-31,${texts},berhenti
tanpa-isian,Tanpa Isian,timur,${whole},2024-05-01,,tujuan,,hasil,berjalan
separuh,Separuh,timur,${whole},2024-05-01,${texts},berjalan
rendah,Rendah,timur,${whole},2024-05-01,${texts},berjalan
polos,Polos,timur,${whole},2024-05-01,${texts},berjalan
total,Total,,${whole.replace("Kesehatan", "Sosial")},2024-05-01,${texts},berjalan
tua,Tua,barat,${whole},2023-12-31,${texts},berjalan
muda,Muda,barat,${whole},2026-01-01,${texts},berjalan
coba,Coba,barat,uji coba,asn,digital,pelayanan publik,Pendidikan,2025-12-01,,rancang,tujuan,manfaat,,berjalan
sering,Sering,barat,${whole},2024-05-01,${texts},berjalan
luar,Luar,timur,${whole},2025-05-01,${texts},berjalan
luar-lama,Luar Lama,timur,${whole},2023-12-31,${texts},berjalan
luar-berhenti,Luar Berhenti,timur,${whole},2025-05-01,${texts},berhenti
`,
  "keikutsertaan.csv": `tahun,inovasi,tahap,skor_kematangan
2024,sering,diinput,
2025,sering,dinilai,
2025,beres,diinput,
2025,tanpa-isian,ditetapkan,
2026,beres,dikirim,
2026,tanpa-bukti,diinput,
2026,tanpa-isian,diinput,
2026,polos,diinput,
2026,total,diinput,8
2026,tua,diinput,
2026,muda,diinput,
2026,coba,diinput,
2026,sering,diinput,
`,
  "skor.csv": `tahun,unit,inovasi,indikator,parameter,bukti
2026,,beres,mutu,2,SK
2026,,beres,guna,2,foto
2026,,tanpa-bukti,mutu,3,
2026,,tanpa-bukti,guna,1,foto
2026,,tanpa-isian,mutu,3,SK
2026,,tanpa-isian,guna,3,foto
2026,,separuh,mutu,2,SK
2026,,separuh,guna,,
2026,,rendah,mutu,1,SK
2026,,rendah,guna,0,
2026,,tua,mutu,3,SK
2026,,tua,guna,3,foto
`,
  "hasil-resmi.csv": `tahun,wilayah,ukuran,nilai,sumber
2024,kota,ambang-kematangan-kirim,5,koran
2025,kota,ambang-kematangan-kirim,6,surat
2027,kota,ambang-kematangan-kirim,9,masa depan
2026,kota lain,ambang-kematangan-kirim,8,koran
`,
  "metode/baru/metode.json": JSON.stringify({
    id: "baru",
    nama: "Metode baru",
    tahun: [2026],
    hilang: "nol",
    jendela_penerapan: [-2, -1],
    ikut_paling_banyak: 2,
    sumber: "pedoman",
  }),
  "metode/baru/kelompok.csv": `kunci,induk,bobot,agregasi,pembagi_minimum,batas_jumlah,urusan_dasar_minimum,tahap_minimum,nama
indeks,,,jumlah,,,,,Indeks
daerah,indeks,1,jumlah,,,,,Daerah
kematangan,indeks,1,rerata-inovasi,4,,,dikirim,Kematangan
banyaknya,indeks,1,jumlah-inovasi,,4,2,dikirim,Banyaknya
`,
  "metode/baru/indikator.csv": `kunci,nomor,lingkup,induk,bobot,bawah,atas,wajib,nama,nama_en,tingkat_1,tingkat_2,tingkat_3
visi,1,wilayah,daerah,1,0,3,,Visi,Vision,a,b,c
mutu,2,inovasi,kematangan,2,0,3,ya,Mutu,Quality,satu,dua,tiga
guna,3,inovasi,kematangan,1,0,3,,Guna,Use,satu,,tiga
jumlah,4,wilayah,banyaknya,0.5,,,,Jumlah,Number,,,
`,
};

/** The readiness of the small city; `changes` replaces whole files. */
export function readinessOf(changes: Readonly<Record<string, string>> = {}, year: number | null = 2026): Readiness {
  const encoder = new TextEncoder();
  const bytes = new Map(Object.entries({ ...files, ...changes }).map(([path, text]) => [path, encoder.encode(text)]));
  const { dataset, faults } = validateDataset(bytes);
  if (dataset === null) throw new Error(`the small city has faults: ${JSON.stringify(faults, null, 1)}`);
  return assessReadiness(dataset, computeIndices(dataset), year);
}

/** The same, where there must be a report. */
export function reportOf(changes: Readonly<Record<string, string>> = {}): ReadinessReport {
  const readiness = readinessOf(changes);
  if (!readiness.applies) throw new Error(`no report: ${readiness.reason}`);
  return readiness;
}

export function innovationOf({ units }: ReadinessReport, id: string): InnovationReadiness {
  const found = units.flatMap(({ innovations }) => innovations).find((innovation) => innovation.id === id);
  if (!found) throw new Error(`no innovation ${id}`);
  return found;
}

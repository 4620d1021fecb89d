import { analysisOf } from "#core/analysis.ts";
import type { Context } from "#core/artefacts/context.ts";
import { makeContext } from "#core/artefacts/context.ts";
import { computeIndices } from "#core/compute-indices.ts";
import { validateDataset } from "#core/validate-dataset.ts";

/**
 * A city of four units, five innovations and three years, small enough to work out by hand. Two innovation indicators
 * of weights 2 and 1, levels 0 to 3: maturity is at most 9. Rules of 2024 and 2025 may be compared, 2026 may not.
 */
const files: Record<string, string> = {
  "portal.json": JSON.stringify({ judul: "Kota Kecil", wilayah: "kota", edisi: "2026-11-01", sampel: true }),
  "unit.csv": `id,nama,nama_en,jenis,induk,kode_wilayah
kota,Kota Kecil,Small City,kota,,10
barat,Kelurahan Barat,,kelurahan,kota,10.1
timur,Kelurahan Timur,,kelurahan,kota,10.2
sepi,Kelurahan Sepi,,kelurahan,kota,10.3
`,
  "inovasi.csv": `id,nama,unit,urusan,status,waktu_penerapan
a,Contoh A,barat,Kesehatan,berjalan,2024-02-01
b,Contoh B,barat,Pendidikan,berhenti,2025-03-01
c,Contoh C,timur,Kesehatan,berjalan,2025-05-01
d,Dapur Warga,timur,,,
e,Contoh E,,Sosial,berjalan,2026-01-01
`,
  "keikutsertaan.csv": `tahun,inovasi,tahap
2024,a,dinilai
2025,a,dikirim
2025,b,diinput
2025,c,dinilai
2026,b,diinput
2026,c,dikirim
2026,e,ditetapkan
`,
  "skor.csv": `tahun,unit,inovasi,indikator,parameter
2024,,a,mutu,1
2024,,a,guna,1
2025,,a,mutu,2
2025,,a,guna,2
2025,,b,mutu,3
2025,,b,guna,
2025,,c,mutu,2
2025,,c,guna,2
2026,,b,mutu,3
2026,,b,guna,3
2026,,c,mutu,1
2026,,c,guna,0
2024,kota,,visi,1
2025,kota,,visi,2
2026,kota,,visi,3
`,
  "hasil-resmi.csv": `tahun,wilayah,ukuran,nilai,definisi,sumber
2025,kota,inovasi-dikirim,2,dikirim,koran
2025,kota,inovasi-dikirim,3,dikirim menurut surat,surat
2025,kota,predikat-iid,Inovatif,,koran
`,
};

for (const [id, years, setara] of [
  ["lama", [2024], ["tengah"]],
  ["tengah", [2025], ["lama"]],
  ["baru", [2026], []],
] as const) {
  files[`metode/${id}/metode.json`] = JSON.stringify({
    id,
    nama: `Metode ${id}`,
    tahun: years,
    setara,
    hilang: "nol",
    predikat: { Tinggi: 50.01, Rendah: 0 },
  });
  files[`metode/${id}/kelompok.csv`] = `kunci,induk,bobot,agregasi,pembagi_minimum,tahap_minimum,nama
indeks,,,jumlah,,,Indeks
daerah,indeks,1,jumlah,,,Daerah
kematangan,indeks,1,rerata-inovasi,2,dikirim,Kematangan
`;
  files[`metode/${id}/indikator.csv`] =
    `kunci,lingkup,induk,bobot,normalisasi,bawah,atas,nama,tingkat_1,tingkat_2,tingkat_3
visi,wilayah,daerah,1,tanpa,0,3,Visi,a,b,c
mutu,inovasi,kematangan,2,tanpa,0,3,Mutu,a,b,c
guna,inovasi,kematangan,1,tanpa,0,3,Guna,a,b,c
`;
}

/** The small city's context; `changes` replaces whole files. */
export function smallCity(changes: Readonly<Record<string, string>> = {}): Context {
  const encoder = new TextEncoder();
  const bytes = new Map(Object.entries({ ...files, ...changes }).map(([path, text]) => [path, encoder.encode(text)]));
  const { dataset, faults } = validateDataset(bytes);
  if (dataset === null) throw new Error(`the small city has faults: ${JSON.stringify(faults, null, 1)}`);
  const indices = computeIndices(dataset);
  return makeContext(dataset, indices, analysisOf(dataset, indices), faults);
}

/** The files of the small city, for what must read a folder. */
export const smallCityFiles: Readonly<Record<string, string>> = files;

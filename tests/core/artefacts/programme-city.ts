import type { Context } from "#core/artefacts/context.ts";
import { smallCity } from "./small-city.ts";

/** The small city with a district, health centres, needs, contests, coaching, targets and results, each small enough to count. */
export function programmeCity(changes: Readonly<Record<string, string>> = {}): Context {
  return smallCity({
    "unit.csv": `id,nama,jenis,induk,kode_wilayah
kota,Kota Kecil,kota,,10
kec,Kecamatan Utara,kecamatan,kota,10.0
barat,Kelurahan Barat,kelurahan,kec,10.1
timur,Kelurahan Timur Laut,kelurahan,kec,10.2
sepi,Kelurahan Sepi,kelurahan,kec,10.3
pkm,Puskesmas Timurlaut,puskesmas,dinkes,
dinkes,Dinas Kesehatan,dinas,kota,
`,
    "inovasi.csv": `id,nama,unit,urusan,urusan_lain,status,ringkasan,tujuan,manfaat,waktu_penerapan
a,Kartu Balita,barat,Sosial,,berjalan,Untuk anak,,,2024-02-01
b,Pos Gizi,barat,Kesehatan,,berhenti,Makan bergizi bagi balita,,,2025-03-01
c,Antrean,timur,Kesehatan,,berjalan,Nomor antre,Untuk IBU-HAMIL dan lansia,Cepat,2025-05-01
d,Dapur Warga,timur,,,,Dapur umum di hilir,,,
e,Data Kota,dinkes,Sosial,Kesehatan,berjalan,Data,Satu data,Rapi,2026-01-01
f,Kelas Ibu,pkm,Kesehatan,,berjalan,Kelas ibu hamil,,,2025-06-01
`,
    "kebutuhan.csv": `slug,nama,nama_en,urusan,kata_kunci
anak,Punya anak,Having a child,Kesehatan,balita;ibu hamil
air,Air bersih,,,air
`,
    "kompetisi.csv": `tahun,kompetisi,kategori,inovasi,tingkat,sumber
2024,KIKS,,a,6-besar,koran
2024,KIKS,,b,6-besar,koran
2024,KIKS,,b,juara-1,koran
2025,KIKS,umum,c,3-besar,
2025,IGA,,c,presentasi,koran
,Lomba Desa,,d,finalis,koran
`,
    "pembinaan.csv": `tanggal,kegiatan,kecamatan,kelurahan,peserta,sumber
2025-03-01,KITA BISA,kec,,20,surat
2025-04-01,KITA BISA,,barat,,surat
2025-05-01,KITA BISA,kec,barat,10,surat
2025-06-01,Klinik,,,5,surat
`,
    "target.csv": `tahun,ukuran,nilai,sumber
2024,predikat-indeks,Tinggi,rencana
2025,predikat-indeks,Tinggi,rencana
2026,predikat-indeks,Tinggi,rencana
2027,predikat-indeks,Tinggi,rencana
2024,indeks,20,rencana
2025,peringkat-kota,5,rencana
`,
    "hasil-resmi.csv": `tahun,wilayah,ukuran,nilai,definisi,sumber
2024,kota,kiks-usulan,40,usulan,koran
2023,kota,kiks-usulan,30,usulan,koran
2024,kota,predikat-indeks,Rendah,,kementerian
2025,kota,predikat-indeks,Tinggi,,kementerian
2025,kota,predikat-indeks,Rendah,,koran
2025,kota,penghargaan,Kota Terbaik,,koran
2024,kota,indeks,"20,50",,kementerian
2025,kota,peringkat-kota,4,,koran
2025,kota,inovasi-dikirim,2,dikirim,koran
2025,kota,inovasi-diinput,3,diinput,koran
2025,kota,inovasi-dikirim.digital,2,digital,koran
2024,Kota Lain,indeks,60.5,,koran
2024,Kota Jauh,indeks,10,,koran
2024,Kota Lain,predikat-indeks,Tinggi,,koran
2025,Kota Lain,indeks,61,,koran
`,
    "keikutsertaan.csv": `tahun,inovasi,tahap
2024,a,dinilai
2025,a,dikirim
2025,c,dinilai
2026,c,dikirim
`,
    "skor.csv": `tahun,unit,inovasi,indikator,parameter
2024,,a,mutu,1
2024,,a,guna,1
2025,,a,mutu,2
2025,,c,mutu,2
2026,,c,mutu,1
2024,kota,,visi,1
2025,kota,,visi,2
2026,kota,,visi,3
`,
    ...changes,
  });
}

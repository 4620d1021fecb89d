import type { Stage } from "#core/schema/participation.ts";

type Content = string | Uint8Array;

/** One import: the data it starts from, the export, and what a person decided. Known by the name of its folder. */
export type ImportCase = {
  name: string;
  data: ReadonlyMap<string, Content>;
  export: string;
  decisions?: string;
  stage?: Stage;
};

const portal = `${JSON.stringify({ wilayah: "kota-contoh", edisi: "2026-11-24" })}\n`;
const units =
  "id,nama,jenis,induk\n" +
  "kota-contoh,Kota Contoh,kota,\n" +
  "dinas-kesehatan,Dinas Kesehatan,dinas,kota-contoh\n" +
  "dinas-sosial,Dinas Sosial,dinas,kota-contoh\n" +
  "puskesmas-tipar,Puskesmas Tipar,puskesmas,dinas-kesehatan\n";
const innovations =
  "id,nama,unit,tahapan,inisiator,nama_inisiator,urusan,waktu_uji_coba,waktu_penerapan,ringkasan,sumber\n" +
  'antre-mudah,Antre Mudah,dinas-kesehatan,uji coba,,,Kesehatan,2024-01-10,,"Antrean daring, tanpa nomor kertas.",\n' +
  "peduli-lansia,Peduli Lansia,dinas-sosial,penerapan,asn,Bidang Lansia,Sosial,2023-02-01,2023-05-01,,\n" +
  "cendol,Cendol,,,,,,,,,\n";
const participations =
  "tahun,inovasi,tahap,skor_kematangan\n2025,antre-mudah,dinilai,71.5\n2026,peduli-lansia,dinilai,80.25\n";
const headings =
  "No,Nama Pemda,Nama Inovasi,Tahapan Inovasi,Nama Inisiator,Urusan Pemerintahan Utama," +
  "Waktu Uji Coba Inovasi Daerah,Waktu Penerapan Inovasi Daerah,Estimasi Skor Kematangan\n";

function data(changes: Record<string, Content | null> = {}): ReadonlyMap<string, Content> {
  const files = {
    "portal.json": portal,
    "unit.csv": units,
    "inovasi.csv": innovations,
    "keikutsertaan.csv": participations,
    ...changes,
  };
  return new Map(Object.entries(files).flatMap(([file, text]) => (text === null ? [] : [[file, text]])));
}

const near =
  headings +
  "1,Kota Contoh,Cendol: Cerita dan Dongeng Online,Penerapan,Dinas Sosial,Sosial,,,61.00\n" +
  "2,Kota Contoh,Antre Muda,Penerapan,Dinas Kesehatan,Kesehatan,,,90.00\n" +
  "3,Kota Contoh,Peduli Lansia,Inisiatif,Puskesmas Tipar,Kesehatan,,,\n" +
  "4,Kota Contoh,Posyandu Terbang,Inisiatif,Puskesmas Tipar,Kesehatan,,,\n";
const decisionHeadings = "No;nama di ekspor;unit di ekspor;calon id;nama calon;unit calon;kemiripan;keputusan\n";

export const importCases: readonly ImportCase[] = [
  {
    name: "plain",
    data: data(),
    export:
      headings +
      "1,Kota Contoh,Antre Mudah,Penerapan,Dinas Kesehatan,Kesehatan,10/01/2024,01/03/2024,104.00\n" +
      "2,Kota Contoh,Peduli Lansia,Penerapan,Bidang Lansia,Sosial,01/02/2023,01/05/2023,80.25\n" +
      "3,Kota Contoh,Posyandu Terbang,Uji Coba,Puskesmas Tipar,Kesehatan,22/03/2026,,55.50\n",
    stage: "dikirim",
  },
  {
    name: "what-surrounds-the-table",
    data: data(),
    export:
      "DAFTAR INOVASI DAERAH;;;;;;;;;;;\n;;;;;;;;;;;\nTahun 2026;;;;;;;;;;;\n" +
      "No;Nama Pemda;Nama Akun;Nama Inovasi*;Tahapan Inovasi*;Nama Inisiator*;Koordinat*;Urusan Pemerintahan Utama;Waktu;;Estimasi Skor Kematangan;Aksi\n" +
      ";;;;;;;;Waktu Uji Coba Inovasi Daerah;Waktu Penerapan Inovasi Daerah*;;\n" +
      "(1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11);(12)\n" +
      "1;PEMERINTAH KOTA CONTOH;DINAS KESEHATAN KOTA CONTOH;ANTRE&nbsp;MUDAH;PENERAPAN;ASN;-6.9,106.9;kesehatan;Rab, 10 Jan 2024;1 Maret 2024;104,00;lihat\n" +
      ";;;;;;;;;;;\n" +
      '2;;UPTD Puskesmas Tipar;"Ibu &amp; Anak\n(rumah tunggu)";Ujicoba;dr. Sri;;-;;00/00/0000;88,50;lihat\n' +
      "No;Nama Pemda;Nama Akun;Nama Inovasi*;Tahapan Inovasi*;Nama Inisiator*;Koordinat*;Urusan Pemerintahan Utama;Waktu;;Estimasi Skor Kematangan;Aksi\n" +
      "3;Kota Contoh;Kota Contoh;Cendol;Tahap Penerapan;Dinas Sosial;;Perpustakaan;;2021-04-03 00:00:00;-;lihat\n" +
      ";;;;;;;;;Jumlah;192,50;\nDicetak 24/11/2026;;;;;;;;;;;\n",
  },
  {
    name: "our-dialect-stays",
    data: data({
      "inovasi.csv":
        '\ufeff"id";"nama";"unit";"tahapan";"waktu_uji_coba";"waktu_penerapan";"nama_en"\r\n' +
        '"antre-mudah";"Antre Mudah; daring";"dinas-kesehatan";"Uji Coba";"10/01/2024";"";"Easy ""Queue"""\r\n' +
        '"";"";"";"";"";"";""\r\n',
      "keikutsertaan.csv":
        "tahun;inovasi;tahap;skor_kematangan\r\n2025;antre-mudah;dinilai;71,5\r\n2026;antre-mudah;diinput;9\r\n;;;\r\n",
    }),
    export:
      headings +
      "1,Kota Contoh,Antre Mudah Daring,Penerapan,Dinas Kesehatan,Kesehatan,10/01/2024,01/03/2024,104.125\n" +
      '2,Kota Contoh,"Dua ""Kutip""; Satu",Inisiatif,Dinas Sosial,Sosial,05/02/2026,,12.50\n',
  },
  { name: "doubtful", data: data(), export: near },
  {
    name: "decided",
    data: data(),
    export: near,
    decisions:
      `${decisionHeadings}1;Cendol: Cerita dan Dongeng Online;dinas-sosial;cendol;Cendol;;80%;cendol\n` +
      "2;Antre Muda;dinas-kesehatan;antre-mudah;Antre Mudah;Dinas Kesehatan;90%; Baru \n" +
      "3;Peduli Lansia;puskesmas-tipar;peduli-lansia;Peduli Lansia;Dinas Sosial;100%;lewati\n" +
      "9;Dari Ekspor Lain;;cendol;Cendol;;75%;cendol\n",
  },
  {
    name: "decisions-not-understood",
    data: data(),
    export: near,
    decisions:
      `${decisionHeadings}1;Cendol: Cerita dan Dongeng Online;dinas-sosial;cendol;Cendol;;80%;cendl\n` +
      "2;Antre Muda;dinas-kesehatan;antre-mudah;Antre Mudah;Dinas Kesehatan;90%;antre-mudah\n" +
      "2;Antre Muda;dinas-kesehatan;antre-mudah;Antre Mudah;Dinas Kesehatan;90%;baru\n" +
      "4;Posyandu Terbang;puskesmas-tipar;;;;;antre-mudah\n",
  },
  {
    name: "other-regions",
    data: data(),
    export: `${headings}1,Kabupaten Contoh,Cendol,Penerapan,,,,,\n2,KOTA CONTOH,Cendol,Penerapan,,,,,\n3,Kota Lain,Baru,Penerapan,,,,,\n`,
  },
  { name: "no-row-of-ours", data: data(), export: `${headings}1,Kota Lain,Cendol,Penerapan,,,,,\n` },
  {
    name: "repeated-rows",
    data: data(),
    export:
      headings +
      "1,Kota Contoh,Posyandu Terbang,Inisiatif,Puskesmas Tipar,Kesehatan,,,10.00\n" +
      "2,Kota Contoh,POSYANDU  TERBANG.,Inisiatif,Puskesmas Tipar,Kesehatan,,,12.00\n" +
      "3,Kota Contoh,Posyandu Terbang,Inisiatif,Dinas Kesehatan,Kesehatan,,,14.00\n",
  },
  {
    name: "misspelt-headings",
    data: data(),
    export:
      "No,Nama Pemda,Nama Inovasi,Tahapan Inovasi,Nama Inisator,Urusan Pemerintahan Utama,Estimasi Skor Kematangn,Catatan\n" +
      "1,Kota Contoh,Cendol,Penerapan,Dinas Sosial,Sosial,61.00,x\n",
  },
  {
    name: "needed-heading-missing",
    data: data(),
    export: "No,Nama Pemda,Nama Inovsi,Tahapan Inovasi,Nama Inisiator\n1,Kota Contoh,Cendol,Penerapan,Dinas Sosial\n",
  },
  {
    name: "cells-not-understood",
    data: data(),
    export:
      headings.replace("Nama Inovasi,", "Nama Akun,Nama Inovasi,") +
      "1,Kota Contoh,Dinas Kesehatn,Satu,Penerapn,,Kesehatn,,,\n" +
      "2,Kota Contoh,Dinas Kesehatn,Dua,Penerapan,,Kesehatn,31/02/2024,,\n" +
      "3,Kota Contoh,Dinas Kesehatn,Tiga,Penerapan,,Kesehatan,01/05/2024,01/03/2024,\n" +
      "4,Kota Contoh,,,Penerapan,,Kesehatan,,,seratus\n" +
      "5,Kota Contoh,Dinas Kesehatn,Lima,Penerapan,,Kesehatn,,,7.125\n" +
      "6,Kota Contoh,Bagian Umum,Enam,Penerapan,,Kesehatan,,,10,5\n",
  },
  {
    name: "our-texts-stay",
    data: data(),
    export:
      headings +
      "1,Kota Contoh,Peduli Lansia,Uji Coba,Kelompok Lansia,Kesehatan,02/02/2023,,79.00\n" +
      "2,Kota Contoh,Antre Mudah,Uji Coba,,KESEHATAN,,,\n",
  },
  {
    name: "columns-we-lack",
    data: data({ "inovasi.csv": "id,nama\ncendol,Cendol\n", "keikutsertaan.csv": "tahun,inovasi,tahap\n" }),
    export:
      headings +
      "1,Kota Contoh,Cendol,Penerapan,Dinas Sosial,Sosial,,01/03/2024,61.00\n" +
      "2,Kota Contoh,Posyandu Terbang,Inisiatif,Puskesmas Tipar,Kesehatan,,,\n",
  },
  {
    name: "no-innovation-yet",
    data: data({ "inovasi.csv": null, "keikutsertaan.csv": null }),
    export: `${headings}1,Kota Contoh,Éclair Manis: 100% Siap!,Inisiatif,Masyarakat,,,,0.00\n2,Kota Contoh,404,Inisiatif,,,,,\n`,
  },
  {
    name: "formulas",
    data: data(),
    export:
      headings +
      "1,Kota Contoh,'=SUM(A1),Inisiatif,'-- anonim,Sosial,,,\n2,Kota Contoh,'Ngabuburit',Inisiatif,,Sosial,,,\n",
  },
  {
    name: "letters-we-lack",
    data: data({ "inovasi.csv": Uint8Array.from(Buffer.from("id,nama\ncafe,Caf\u00e9\n", "latin1")) }),
    export: `${headings}1,Kota Contoh,Café,Inisiatif,,,,,\n2,Kota Contoh,Rumah Ś,Inisiatif,,,,,\n`,
  },
  {
    name: "our-file-is-broken",
    data: data({ "inovasi.csv": "id,nama,tahapan\nCendol!,Cendol,selesai\n" }),
    export: `${headings}1,Kota Contoh,Cendol,Inisiatif,,,,,\n`,
  },
  { name: "no-headings", data: data(), export: "satu,dua\n1,2\n" },
  { name: "quote-left-open", data: data(), export: `${headings}1,Kota Contoh,"Cendol,Inisiatif,,,,,\n` },
];

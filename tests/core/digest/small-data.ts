/** A small region whose every CSV has more than one row, decimals, and texts that a dialect could break. */
export const smallData: Readonly<Record<string, string>> = {
  "portal.json": JSON.stringify({ judul: "Kota Kecil", wilayah: "kota", edisi: "2026-11-01" }),
  "unit.csv": `id,nama,nama_en,jenis,induk,kode_wilayah,aktif_sejak,aktif_hingga,penerus
kota,Kota Kecil,Small City,kota,,10,,,
barat,"Dinas ""Barat""; Utara, Selatan",West,dinas,kota,,2017-01-03,,
timur,Dinas Timur,,dinas,kota,,,,
`,
  "inovasi.csv": `id,nama,unit,urusan,urusan_lain,waktu_penerapan,ringkasan,anggaran,status,terbit_pada
a,Contoh A,barat,Kesehatan,Sosial;Pangan,2024-02-01,"Baris satu
baris dua – akhir",25000000,berjalan,
b,Contoh B,timur,Pendidikan,,2025-03-01,Café,,berhenti,
rahasia,Contoh Rahasia,timur,Sosial,,2026-03-01,Belum boleh terbit,,berjalan,2027-01-01
`,
  "keikutsertaan.csv": `tahun,inovasi,tahap,skor_kematangan
2025,a,dikirim,
2025,b,diinput,7.5
2026,a,dikirim,
2026,rahasia,diinput,
`,
  "skor.csv": `tahun,unit,inovasi,indikator,parameter,nilai,bukti
2025,,a,mutu,2,,SK 1
2025,,a,guna,3,,
2026,,a,mutu,1,,
2026,,a,guna,,,Surat 2
2026,,rahasia,mutu,3,,Bukti rahasia
2025,kota,,visi,,1.25,
2026,kota,,visi,,2.5,
`,
  "target.csv": `tahun,ukuran,nilai,sumber
2025,iid,60.25,RPJMD
2026,predikat-iid,Inovatif,RPJMD
`,
  "hasil-resmi.csv": `tahun,wilayah,ukuran,nilai,definisi,per_tanggal,sumber
2025,Nasional,iid,49.43,rata-rata,2025-12-10,koran
2025,kota,predikat-iid,Inovatif,,,surat
`,
  "kompetisi.csv": `tahun,kompetisi,kategori,inovasi,tingkat,sumber
2025,KIKS,,a,6-besar,koran
2026,KIKS,Layanan,b,juara-1,koran
`,
  "kebutuhan.csv": `slug,nama,urusan,kata_kunci
sakit,Sakit,Kesehatan,obat;antrean
sekolah,Sekolah,Pendidikan,buku
`,
  "metode/kecil/metode.json": JSON.stringify({
    id: "kecil",
    nama: "Indeks Kecil",
    tahun: [2025, 2026],
    hilang: "nol",
    predikat: [{ nama: "Inovatif", batas: 40 }],
  }),
  "metode/kecil/indikator.csv": `kunci,lingkup,induk,bobot,bawah,atas,nama
visi,wilayah,aspek,2.5,0,3,Visi
mutu,inovasi,rata,1.5,0,3,Mutu
guna,inovasi,rata,1,0,3,Guna
`,
  "metode/kecil/kelompok.csv": `kunci,induk,bobot,agregasi,pembagi_minimum,nama
iid,,,jumlah,,Indeks
aspek,iid,1,jumlah,,Aspek
rata,iid,1,rerata-inovasi,2,Rata-rata
`,
};

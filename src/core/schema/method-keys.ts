import { missingPolicies } from "./group.ts";
import type { JsonKey } from "./json-key.ts";
import { anyText } from "./json-key.ts";
import { boundNames } from "./method.ts";

const predicateKeys = ["nama", "nama_en", ...boundNames];

/** The keys of `metode.json`, in the order in which they are explained. A test holds them against the schema. */
export const methodKeys: readonly JsonKey[] = [
  {
    key: "id",
    required: true,
    accepts: { id: "sama dengan nama foldernya", en: "the same as the name of its folder" },
    meaning: { id: "Tanda tetap metode.", en: "Stable identifier of the method." },
    example: "metode-contoh",
  },
  {
    key: "nama",
    required: true,
    accepts: anyText,
    meaning: { id: "Nama metode.", en: "Name in Indonesian." },
    example: "Indeks Contoh 2026",
  },
  {
    key: "nama_en",
    required: false,
    accepts: anyText,
    meaning: { id: "Nama dalam bahasa Inggris.", en: "Name in English." },
    example: "Example Index 2026",
  },
  {
    key: "tahun",
    required: true,
    accepts: { id: "daftar tahun, empat angka", en: "list of years in four digits" },
    meaning: {
      id: "Tahun yang dihitung dengan metode ini. Satu tahun hanya boleh punya satu metode.",
      en: "Years computed by this method. A year may have one method only.",
    },
    example: [2025, 2026],
  },
  {
    key: "setara",
    required: false,
    accepts: { id: "daftar id metode", en: "list of method ids" },
    meaning: {
      id: "Metode yang hasilnya boleh dibandingkan dengan metode ini. Di luar itu situs menandai deret yang terputus.",
      en: "Methods whose results may be compared with this one's. Otherwise the site marks a break in the series.",
    },
    example: [],
  },
  {
    key: "skala",
    required: false,
    accepts: { id: "[terendah, tertinggi]", en: "[lowest, highest]" },
    meaning: { id: "Skala indeks; bila tidak ada, [0, 100].", en: "Scale of the index; [0, 100] where not given." },
    example: [0, 100],
  },
  {
    key: "desimal",
    required: false,
    accepts: { id: "bilangan bulat 0 sampai 9", en: "whole number 0 to 9" },
    meaning: {
      id: "Banyaknya desimal yang diterbitkan; bila tidak ada, 2.",
      en: "Decimals that are published; 2 where not given.",
    },
    example: 2,
    misnamed: ["pembulatan", "decimals"],
  },
  {
    key: "peringkat",
    required: false,
    accepts: { id: "dibulatkan atau tidak-dibulatkan", en: "dibulatkan or tidak-dibulatkan" },
    meaning: {
      id: "Peringkat dibuat dari nilai yang sudah dibulatkan (bila tidak ada) atau belum.",
      en: "Ranks rest on the rounded value (where not given) or on the unrounded one.",
    },
    example: "dibulatkan",
  },
  {
    key: "peringkat_dalam",
    required: false,
    accepts: { id: "jenis atau semua", en: "jenis or semua" },
    meaning: {
      id: "Peringkat dibuat di dalam jenis unit (bila tidak ada) atau di antara semua unit.",
      en: "Ranks are made within the kind of unit (where not given) or among all units.",
    },
    example: "jenis",
  },
  {
    key: "hilang",
    required: false,
    accepts: { id: missingPolicies.join(", "), en: missingPolicies.join(", ") },
    meaning: {
      id: "Nilai yang hilang: nol berarti dihitung nol; kosong berarti hasilnya tidak ada (juga bila kunci ini tidak ditulis); bobot-ulang berarti bobotnya dibagi ke nilai yang ada.",
      en: "A missing value: nol counts it as zero; kosong gives no result (also where this key is not given); bobot-ulang shares its weight among the values that are there.",
    },
    example: "kosong",
  },
  {
    key: "cakupan_minimum",
    required: false,
    accepts: { id: "angka 0 sampai 1, dengan titik desimal", en: "number 0 to 1, with a decimal point" },
    meaning: {
      id: "Bagian bobot yang harus ada supaya hasilnya dihitung; bila tidak ada, 0.",
      en: "Share of weight that must be present for a result; 0 where not given.",
    },
    example: 0,
  },
  {
    key: "predikat",
    required: false,
    accepts: {
      id: 'daftar {"nama": teks, "nama_en": teks, "batas": angka}',
      en: 'list of {"nama": text, "nama_en": text, "batas": number}',
    },
    meaning: {
      id: "Predikat dengan batas bawahnya; yang tidak diketahui jangan ditebak.",
      en: "Predicates with their lower bounds; what is not known is not guessed.",
    },
    example: [
      { nama: "Tinggi", nama_en: "High", batas: 60.01 },
      { nama: "Rendah", nama_en: "Low", batas: 0 },
    ],
    inner: predicateKeys,
  },
  {
    key: "jendela_penerapan",
    required: false,
    accepts: {
      id: "[awal, akhir], tahun dihitung dari tahun penilaian, misalnya [-2, -1]",
      en: "[first, last], years counted from the year of assessment, such as [-2, -1]",
    },
    meaning: {
      id: "Inovasi dinilai bila mulai diterapkan dalam jendela ini; bila tidak ada, aturan ini tidak dipakai.",
      en: "An innovation is rated when it was put to use within this window; no such rule where not given.",
    },
    example: [-2, -1],
  },
  {
    key: "ikut_paling_banyak",
    required: false,
    accepts: { id: "bilangan bulat, 1 atau lebih", en: "whole number, 1 or more" },
    meaning: {
      id: "Paling banyak berapa tahun sebuah inovasi boleh diinput; bila tidak ada, tanpa batas.",
      en: "In how many years an innovation may be entered; no limit where not given.",
    },
    example: 2,
  },
  {
    key: "sumber",
    required: false,
    accepts: anyText,
    meaning: { id: "Aturan yang menjadi sumbernya.", en: "The rule it is taken from." },
    example: "Peraturan Wali Kota Contoh Nomor 1 Tahun 2026",
  },
  {
    key: "catatan",
    required: false,
    accepts: anyText,
    meaning: { id: "Catatan yang ditampilkan di halaman metode.", en: "Note shown on the method's page." },
    example: "Metode contoh untuk mencoba portal.",
  },
  {
    key: "catatan_en",
    required: false,
    accepts: anyText,
    meaning: { id: "Catatan dalam bahasa Inggris.", en: "The note in English." },
    example: "An example method for trying the portal out.",
  },
];

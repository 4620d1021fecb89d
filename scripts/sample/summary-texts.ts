import { lowerFirst } from "./innovation-names.ts";
import type { Random } from "./random.ts";
import type { Run } from "./runners.ts";
import { AUDIENCES } from "./service-idea.ts";

/** Figures of one innovation that several of its texts repeat. */
export type Figures = { readonly reached: number; readonly trialMonths: number };

/** One to three sentences for the catalogue, the same content in both languages. */
export function writeSummary(
  { unit, idea }: Run,
  figures: Figures,
  random: Random,
): { readonly id: string; readonly en: string } {
  const [audience, audienceEn] = AUDIENCES[idea.audience];
  const place = unit?.name ?? "badan usaha milik kota";
  const placeEn = unit === null ? "a city-owned company" : `the ${unit.nameEn}`;
  const times = random.whole(2, 6);
  const [opening, openingEn] = random.pick([
    [`Layanan contoh dari ${place} ini ${idea.does}.`, `This sample service of ${placeEn} ${idea.doesEn}.`],
    [`${idea.name} ${idea.does}; pelaksananya ${place}.`, `“${idea.nameEn}” ${idea.doesEn}; it is run by ${placeEn}.`],
    [`Bagi ${audience}, layanan contoh ini ${idea.does}.`, `For ${audienceEn}, this sample service ${idea.doesEn}.`],
    [`Dengan ${lowerFirst(idea.name)}, ${place} ${idea.does}.`, `With “${idea.nameEn}”, ${placeEn} ${idea.doesEn}.`],
  ] as const);
  const more = random
    .shuffled([
      [`Sudah dipakai oleh ${figures.reached} ${audience}.`, `It has been used by ${figures.reached} ${audienceEn}.`],
      [
        `Dijalankan ${times} kali sebulan bersama pengurus RT dan RW.`,
        `It runs ${times} times a month together with neighbourhood heads.`,
      ],
      [
        "Warga tidak perlu membayar dan tidak perlu membawa salinan berkas.",
        "It is free of charge, and no copies of papers are needed.",
      ],
      [
        `Gagasannya diuji ${figures.trialMonths} bulan sebelum diterapkan.`,
        `The idea was tried for ${figures.trialMonths} months before it was put to use.`,
      ],
      [
        "Pertanyaan dan keluhan dijawab pada hari kerja yang sama.",
        "Questions and complaints are answered on the same working day.",
      ],
      [
        `Penerima manfaatnya ${audience}, terutama yang tinggal jauh dari kantor layanan.`,
        `It serves ${audienceEn}, above all those who live far from the office.`,
      ],
    ] as const)
    .slice(0, random.whole(1, 2));
  return {
    id: [opening, ...more.map(([text]) => text)].join(" "),
    en: [openingEn, ...more.map(([, text]) => text)].join(" "),
  };
}

export function writeAims({ idea }: Run, random: Random): string {
  const [audience] = AUDIENCES[idea.audience];
  const aims = random
    .shuffled([
      `Mempermudah ${audience} memperoleh layanan tanpa harus datang berkali-kali.`,
      `Memperpendek waktu layanan menjadi paling lama ${random.whole(1, 5)} hari kerja.`,
      `Menyediakan data yang sama bagi petugas, pimpinan, dan warga sehingga keputusan dapat dijelaskan.`,
      `Menjangkau sekurang-kurangnya ${random.whole(6, 9) * 10}% sasaran pada tahun kedua.`,
      `Menghemat biaya perjalanan, penggandaan berkas, dan waktu tunggu.`,
      `Mengajak keluarga, kader, dan pengurus lingkungan mengambil bagian sejak perencanaan.`,
      `Memastikan tidak ada sasaran yang terlewat karena alamat, usia, atau keterbatasan fisik.`,
    ])
    .slice(0, random.whole(2, 4));
  return [`Tujuan ${lowerFirst(idea.name)} adalah menjawab keadaan berikut: ${lowerFirst(idea.problem)}`, ...aims].join(
    " ",
  );
}

export function writeBenefits({ unit, idea }: Run, random: Random): string {
  const [audience] = AUDIENCES[idea.audience];
  const benefits = random.shuffled([
    `Bagi ${audience}, layanan menjadi lebih dekat dan waktunya dapat diperkirakan.`,
    `Bagi petugas, pekerjaan mencatat ulang berkurang karena data diisi satu kali.`,
    `Bagi pimpinan, perkembangan terlihat setiap ${random.pick(["pekan", "bulan", "triwulan"])} tanpa menunggu laporan akhir tahun.`,
    `Bagi warga lain, contoh ini menunjukkan bahwa masalah kecil dapat diselesaikan bersama.`,
    `Biaya rutin tetap rendah karena memakai sarana yang sudah dimiliki ${unit?.name ?? "perusahaan"}.`,
    `Kepercayaan tumbuh karena alasan setiap keputusan dapat dibaca oleh yang bersangkutan.`,
  ]);
  return benefits.slice(0, random.whole(2, 5)).join(" ");
}

export function writeResults({ idea }: Run, { reached }: Figures, year: number, random: Random): string {
  const [, , counted] = AUDIENCES[idea.audience];
  const before = random.whole(20, 55);
  const after = Math.min(98, before + random.whole(12, 45));
  const slow = random.whole(6, 30);
  const results = random
    .shuffled([
      `Cakupan layanan naik dari ${before}% menjadi ${after}% dalam ${random.whole(6, 14)} bulan.`,
      `Waktu layanan rata-rata turun dari ${slow} hari menjadi ${Math.max(1, Math.round(slow / random.whole(3, 6)))} hari.`,
      `Survei kepuasan terhadap ${random.whole(40, 320)} responden memberi nilai ${random.whole(78, 94)},${random.whole(10, 99)} dari 100.`,
      `Dari ${random.whole(8, 60)} pengaduan yang masuk, semua dijawab dan ${random.whole(80, 99)}% selesai pada pekan yang sama.`,
      `Biaya layanan per orang turun sekitar ${random.whole(8, 35)}% karena perjalanan petugas digabung.`,
      `${random.whole(1, 4)} unit lain di kota sudah meminta pedoman untuk menirunya.`,
    ])
    .slice(0, random.whole(2, 4));
  return [
    `Sampai ${year === 2026 ? "Oktober" : "akhir"} ${year}, ${lowerFirst(idea.name)} telah melayani ${reached} ${counted} (angka contoh).`,
    ...results,
  ].join(" ");
}

type Words = {
  kicker: string;
  title: (year: number) => string;
  lead: (method: string) => string;
  files: string;
  applied: (folder: string) => string;
  toCopy: (folder: string, year: number) => string;
  checks: string;
  innovations: string;
  counts: (counts: { expected: number; open: number; stopped: number }) => string;
  innovation: string;
  unit: string;
  remarks: string;
};

/** The words of the summary of a prepared year. */
export const newYearWords: Readonly<Record<"id" | "en", Words>> = {
  id: {
    kicker: "Persiapan tahun baru",
    title: (year) => `Tahun ${year} sudah disiapkan`,
    lead: (method) =>
      `Aturannya salinan dari ${method} dan belum diperiksa. Skor dan tahap keikutsertaan masih kosong.`,
    files: "Berkas yang disiapkan",
    applied: (folder) => `Sudah ditulis ke folder ${folder}. Baris lama tidak berubah sedikit pun.`,
    toCopy: (folder, year) =>
      `Ada di folder ${folder}; belum ada yang berubah di data Anda. Salin ke folder data setelah dilihat, atau jalankan npm run new-year -- ${year} --apply.`,
    checks: "Yang harus diperiksa",
    innovations: "Inovasi",
    counts: ({ expected, open, stopped }) =>
      `${expected} inovasi berjalan dan menurut aturan lama boleh ikut; semuanya sudah punya baris di skor-lebar.csv. ${open} perlu dilihat dahulu. ${stopped} sudah berhenti dan tidak disertakan.`,
    innovation: "Inovasi yang perlu dilihat",
    unit: "Unit",
    remarks: "Perhatikan",
  },
  en: {
    kicker: "Preparing a new year",
    title: (year) => `The year ${year} is prepared`,
    lead: (method) => `Its rule is a copy of ${method} that nobody has checked. Scores and stages are still empty.`,
    files: "Files prepared",
    applied: (folder) => `Written into the folder ${folder}. Old rows did not change by a byte.`,
    toCopy: (folder, year) =>
      `They lie in the folder ${folder}; nothing has changed in your data. Copy them into the data folder once you have seen them, or run npm run new-year -- ${year} --apply.`,
    checks: "To be checked",
    innovations: "Innovations",
    counts: ({ expected, open, stopped }) =>
      `${expected} innovations run and may take part by the old rule; each has a row in skor-lebar.csv. ${open} are to be looked at first. ${stopped} have stopped and are left out.`,
    innovation: "Innovations to look at",
    unit: "Unit",
    remarks: "Note",
  },
};

import type { Severity } from "#core/faults/fault.ts";

type Counts = Record<Severity, number>;

type Words = {
  kicker: string;
  verdict: (counts: Counts) => string;
  lead: (counts: Counts) => string;
  unit: (severity: Severity, count: number) => string;
  /** Under the counts: when the data was read. */
  checked: (when: string) => string;
  contents: string;
  wholeFile: string;
  line: string;
  column: string;
  fix: string;
  findings: (count: number) => string;
  folded: (count: number) => string;
  more: (count: number) => string;
  notesTitle: string;
  notesLead: string;
  copy: string;
  copyHint: string;
  noCopy: Record<"unread" | "too-large", string>;
};

/** The words of the report on faults. */
export const reportWords: Record<"id" | "en", Words> = {
  id: {
    kicker: "Pemeriksaan data",
    verdict: ({ galat, peringatan, catatan }) => {
      if (galat > 0) return `${galat} galat harus diperbaiki sebelum terbit`;
      if (peringatan > 0) return `Siap terbit, dengan ${peringatan} peringatan`;
      return catatan > 0 ? "Siap terbit" : "Tidak ada masalah";
    },
    lead: ({ galat, peringatan, catatan }) => {
      if (galat > 0) return "Buka berkasnya di Excel, perbaiki sel yang disebut, simpan, lalu periksa lagi.";
      if (peringatan > 0)
        return "Tidak ada yang menghalangi penerbitan; sebaiknya peringatan di bawah ini tetap dilihat.";
      if (catatan > 0) return "Tidak ada masalah. Di bawah ini hanya catatan, antara lain tentang cara berkas dibaca.";
      return "Semua berkas terbaca dan data siap terbit.";
    },
    unit: (severity) => severity,
    checked: (when) => `Diperiksa ${when}. Laporan ini dibuat baru pada setiap pemeriksaan.`,
    contents: "Berkas yang perlu dilihat",
    wholeFile: "Seluruh berkas",
    line: "Baris",
    column: "kolom",
    fix: "Cara memperbaiki",
    findings: (count) => `${count} temuan`,
    folded: (count) => `Dan ${count} lagi yang sejenis di berkas ini.`,
    more: (count) => `dan ${count} lainnya`,
    notesTitle: "Catatan",
    notesLead: "Bagaimana berkas dibaca, dan hal yang baik untuk diketahui. Tidak ada yang menghalangi penerbitan.",
    copy: "Salinan bertanda",
    copyHint: "berkas yang sama dengan kolom “temuan” di ujung kanan; perbaiki berkas aslinya di folder data",
    noCopy: {
      unread: "Tidak ada salinan bertanda, karena baris-baris berkas ini belum dapat dibaca.",
      "too-large": "Tidak ada salinan bertanda, karena berkas ini terlalu besar.",
    },
  },
  en: {
    kicker: "Data check",
    verdict: ({ galat, peringatan, catatan }) => {
      if (galat > 0) return `${galat} ${galat === 1 ? "error" : "errors"} to repair before publishing`;
      if (peringatan > 0) return `Ready to publish, with ${peringatan} ${peringatan === 1 ? "warning" : "warnings"}`;
      return catatan > 0 ? "Ready to publish" : "No problems";
    },
    lead: ({ galat, peringatan, catatan }) => {
      if (galat > 0) return "Open the file in Excel, repair the cells named here, save, and check again.";
      if (peringatan > 0) return "Nothing stands in the way of publishing; the warnings below are still worth a look.";
      if (catatan > 0) return "No problems. Below are only notes, such as how the files were read.";
      return "All files were read and the data is ready to publish.";
    },
    unit: (severity, count) => {
      const one = { galat: "error", peringatan: "warning", catatan: "note" }[severity];
      return count === 1 ? one : `${one}s`;
    },
    checked: (when) => `Checked ${when}. Each check makes this report anew.`,
    contents: "Files to look at",
    wholeFile: "The whole file",
    line: "Line",
    column: "column",
    fix: "How to repair",
    findings: (count) => `${count} ${count === 1 ? "finding" : "findings"}`,
    folded: (count) => `And ${count} more of the same kind in this file.`,
    more: (count) => `and ${count} more`,
    notesTitle: "Notes",
    notesLead: "How the files were read, and what is good to know. None of it stands in the way of publishing.",
    copy: "Annotated copy",
    copyHint: "the same file with a column “finding” at its right end; repair the file itself in the data folder",
    noCopy: {
      unread: "There is no annotated copy, since the rows of this file could not be read.",
      "too-large": "There is no annotated copy, since this file is too large.",
    },
  },
};

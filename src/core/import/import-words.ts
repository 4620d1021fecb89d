import type { ImportOutcome } from "./import-outcome.ts";

/** What the paths in the words are: the folder with the drafts, the file to fill, the data folder. */
export type ImportPaths = { folder: string; questions: string; data: string };

type Words = {
  title: (year: number) => string;
  counts: Record<"matched" | "added" | "doubtful" | "changed" | "kept" | "skipped" | "joined", string>;
  headings: Record<"added" | "doubtful" | "changed" | "kept", string>;
  hints: Record<"doubtful" | "changed" | "kept" | "found", string>;
  columns: Record<
    "line" | "name" | "unit" | "id" | "column" | "before" | "after" | "candidate" | "similarity" | "decision",
    string
  >;
  empty: string;
  more: (count: number) => string;
  unused: (headings: string) => string;
  initiators: string;
  outcome: (outcome: ImportOutcome, paths: ImportPaths) => string;
};

/** The words of an import, for the terminal and the page. */
export const importWords: Record<"id" | "en", Words> = {
  id: {
    title: (year) => `Impor ekspor kementerian tahun ${year}`,
    counts: {
      matched: "cocok dengan inovasi yang ada",
      added: "inovasi baru",
      doubtful: "perlu diputuskan",
      changed: "isian berubah atau terisi",
      kept: "berbeda, tidak diubah",
      skipped: "dilewati atas keputusan",
      joined: "baris baru di keikutsertaan.csv",
    },
    headings: {
      added: "Inovasi baru",
      doubtful: "Perlu diputuskan",
      changed: "Isian yang berubah",
      kept: "Berbeda, tidak diubah",
    },
    hints: {
      doubtful: "Nama ini mirip dengan inovasi yang sudah ada. Orang yang harus memutuskan, bukan alat.",
      changed: "Tahapan, waktu, tahap, dan skor mengikuti ekspor; isian lain hanya mengisi sel yang kosong.",
      kept: "Isian Anda, dan skor yang dihitung dari skor.csv, dipertahankan. Bila ekspor yang benar, ubah sendiri berkasnya.",
      found:
        "Temuan pada berkas data di bawah ini berasal dari pemeriksaan atas drafnya, sebelum ditulis ke folder data.",
    },
    columns: {
      line: "Baris ekspor",
      name: "Nama",
      unit: "Unit",
      id: "Id",
      column: "Kolom",
      before: "Semula",
      after: "Menurut ekspor",
      candidate: "Mungkin sama dengan",
      similarity: "Kemiripan",
      decision: "Keputusan",
    },
    empty: "kosong",
    more: (count) => `… dan ${count} lainnya`,
    unused: (headings) => `Tidak disimpan, karena tidak ada tempatnya di data: ${headings}.`,
    initiators: "Kolom nama_inisiator dapat memuat nama orang; pastikan boleh diterbitkan.",
    outcome: (outcome, { folder, questions, data }) => {
      switch (outcome) {
        case "faults":
          return "Belum ada yang ditulis. Perbaiki temuan galat, lalu impor lagi.";
        case "doubtful":
          return `Buka ${questions}, isi kolom keputusan dengan id inovasi yang sama, baru, atau lewati; simpan, lalu impor lagi. Folder ${data} tidak diubah.`;
        case "refused":
          return `Folder ${data} tidak diubah, karena hasilnya akan punya galat baru. Perbaiki temuannya, lalu impor lagi.`;
        case "unchanged":
          return `Tidak ada yang perlu diubah: isi ekspor ini sudah ada di ${data}.`;
        case "ready":
          return `Folder ${data} belum diubah. Periksa drafnya di ${folder}; bila benar, jalankan lagi dengan --apply.`;
        case "applied":
          return `Folder ${data} sudah diperbarui. Jalankan npm run check, lalu lihat hasilnya.`;
        default:
          throw new Error(`unknown outcome: ${outcome satisfies never}`);
      }
    },
  },
  en: {
    title: (year) => `Import of the ministry's export for ${year}`,
    counts: {
      matched: "matched with known innovations",
      added: "new innovations",
      doubtful: "to be decided",
      changed: "cells changed or filled",
      kept: "different, not changed",
      skipped: "left out by decision",
      joined: "new rows in keikutsertaan.csv",
    },
    headings: {
      added: "New innovations",
      doubtful: "To be decided",
      changed: "Changed cells",
      kept: "Different, not changed",
    },
    hints: {
      doubtful: "These names are like those of known innovations. A person must decide, not the tool.",
      changed: "Phase, days, stage and score follow the export; anything else only fills empty cells.",
      kept: "Your own texts stay, and scores that skor.csv comes to. Where the export is right, change the file yourself.",
      found:
        "Findings in data files below come from checking the drafts, before anything is written to the data folder.",
    },
    columns: {
      line: "Export line",
      name: "Name",
      unit: "Unit",
      id: "Id",
      column: "Column",
      before: "Before",
      after: "In the export",
      candidate: "Perhaps the same as",
      similarity: "Likeness",
      decision: "Decision",
    },
    empty: "empty",
    more: (count) => `… and ${count} more`,
    unused: (headings) => `Not kept, since the data have no place for it: ${headings}.`,
    initiators: "The column nama_inisiator may hold names of persons; make sure that they may be published.",
    outcome: (outcome, { folder, questions, data }) => {
      switch (outcome) {
        case "faults":
          return "Nothing was written yet. Repair the errors and import again.";
        case "doubtful":
          return `Open ${questions}, fill the column keputusan with the id of the same innovation, baru (new) or lewati (skip); save, and import again. The folder ${data} was not changed.`;
        case "refused":
          return `The folder ${data} was not changed, since the result would have a new error. Repair the findings and import again.`;
        case "unchanged":
          return `Nothing to change: ${data} holds all of this export already.`;
        case "ready":
          return `The folder ${data} was not changed yet. Look at the drafts in ${folder}; if they are right, run again with --apply.`;
        case "applied":
          return `The folder ${data} is up to date. Run npm run check, then look at the result.`;
        default:
          throw new Error(`unknown outcome: ${outcome satisfies never}`);
      }
    },
  },
};

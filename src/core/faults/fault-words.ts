import type { Severity } from "./fault.ts";

type Words = {
  tag: Record<Severity, string>;
  cell: string;
  column: string;
  fix: string;
  none: string;
  more: (count: number) => string;
  /** Exact counts, as one line. */
  sum: (counts: Record<Severity, number>) => string;
};

/** The words that every format for people shares. */
export const faultWords: Record<"id" | "en", Words> = {
  id: {
    tag: { galat: "GALAT", peringatan: "PERINGATAN", catatan: "CATATAN" },
    cell: "sel",
    column: "kolom",
    fix: "Perbaiki",
    none: "Tidak ada masalah.",
    more: (count) => `dan ${count} lainnya`,
    sum: ({ galat, peringatan, catatan }) => `${galat} galat, ${peringatan} peringatan, ${catatan} catatan`,
  },
  en: {
    tag: { galat: "ERROR", peringatan: "WARNING", catatan: "NOTE" },
    cell: "cell",
    column: "column",
    fix: "Fix",
    none: "No problems.",
    more: (count) => `and ${count} more`,
    sum: ({ galat, peringatan, catatan }) => `${galat} errors, ${peringatan} warnings, ${catatan} notes`,
  },
};

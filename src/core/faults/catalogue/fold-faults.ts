import type { CatalogueEntry } from "./entry.ts";

const text = {
  message: {
    id: "Dan {more} temuan {folded} lain di berkas ini ({total} seluruhnya).",
    en: "And {more} more of {folded} in this file ({total} in all).",
  },
  remedy: {
    id: "Perbaiki yang tampak dulu; sering kali sebabnya sama.",
    en: "Repair those shown first; the cause is often the same.",
  },
};

/** 9: stands for the faults of one code and file beyond those that are listed; one code a severity. */
export const foldFaults = {
  E900: { severity: "galat", ...text },
  W900: { severity: "peringatan", ...text },
  N900: { severity: "catatan", ...text },
} as const satisfies Record<string, CatalogueEntry>;

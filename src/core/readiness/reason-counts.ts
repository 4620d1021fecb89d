import type { InnovationReadiness } from "./readiness.ts";

/** Everything that can stand between an innovation and being sent, in the order in which it is worth mending. */
export const reasons = [
  "tanpa-bukti",
  "tingkat-kosong",
  "isian-kosong",
  "di-bawah-ambang",
  "terlalu-lama",
  "terlalu-baru",
  "belum-diterapkan",
  "terlalu-sering",
  "berhenti",
] as const;
export type Reason = (typeof reasons)[number];

/** `cells`: how many levels, pieces of evidence or fields that is; null where a reason has no cells to fill. */
export type ReasonCount = { reason: Reason; innovations: number; cells: number | null };

/**
 * How many innovations each reason holds back; one innovation may stand under several. What is missing is only counted of
 * innovations that may count this year. Reasons that hold none back are left out.
 */
export function reasonCounts(assessed: readonly InnovationReadiness[]): ReasonCount[] {
  return reasons
    .map((reason): ReasonCount => {
      const found = assessed.map((innovation) => cellsOf(innovation, reason)).filter((cells) => cells > 0);
      const hasCells = reason === "tanpa-bukti" || reason === "tingkat-kosong" || reason === "isian-kosong";
      return {
        reason,
        innovations: found.length,
        cells: hasCells ? found.reduce((sum, cells) => sum + cells, 0) : null,
      };
    })
    .filter(({ innovations }) => innovations > 0);
}

/** What one innovation lacks for a reason: cells to fill, or 1 where the reason simply holds. */
function cellsOf(innovation: InnovationReadiness, reason: Reason): number {
  const counts = innovation.verdict !== "tidak-terhitung";
  switch (reason) {
    case "tanpa-bukti":
      return counts ? innovation.unevidenced.length : 0;
    case "tingkat-kosong":
      return counts ? innovation.unreported.length : 0;
    case "isian-kosong":
      return counts ? innovation.emptyFields.length : 0;
    case "di-bawah-ambang":
      return innovation.verdict === "naikkan" ? 1 : 0;
    case "berhenti":
      return innovation.stopped ? 1 : 0;
    default:
      return innovation.barriers.includes(reason) ? 1 : 0;
  }
}

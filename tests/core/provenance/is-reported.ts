import type { Formula } from "#core/provenance/formula.ts";

/** Whether anything was reported: a score, or an innovation that counts. */
export function isReported(formula: Formula): boolean {
  switch (formula.op) {
    case "row":
    case "rank":
    case "count":
    case "figure":
      return true;
    case "round":
    case "rescale":
    case "normalise":
      return isReported(formula.of);
    case "combine":
      return formula.parts.some(({ of }) => isReported(of));
    case "innovation-mean":
    case "innovation-count":
      return formula.parts.length > 0;
    default:
      return false;
  }
}

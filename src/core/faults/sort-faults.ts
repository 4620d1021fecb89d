import { compareTexts } from "#core/compare-texts.ts";
import type { Fault } from "./fault.ts";

/** By file, line, cell, then code; what concerns the whole file comes before its lines, folded counts come last. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) =>
      compareTexts(a.file, b.file) ||
      Number(isFolded(a)) - Number(isFolded(b)) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.cell ?? "").length - (b.cell ?? "").length ||
      compareTexts(a.cell ?? "", b.cell ?? "") ||
      compareTexts(a.code, b.code) ||
      compareTexts(a.value ?? "", b.value ?? "") ||
      compareTexts(a.message.id, b.message.id),
  );
}

function isFolded(fault: Fault): boolean {
  return fault.code.endsWith("900");
}

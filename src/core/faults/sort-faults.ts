import type { Fault } from "./fault.ts";

/** By file, line, cell, then code; what concerns the whole file comes before its lines, folded counts come last. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      Number(isFolded(a)) - Number(isFolded(b)) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.cell ?? "").length - (b.cell ?? "").length ||
      compare(a.cell ?? "", b.cell ?? "") ||
      compare(a.code, b.code) ||
      compare(a.value ?? "", b.value ?? "") ||
      compare(a.message.id, b.message.id),
  );
}

function isFolded(fault: Fault): boolean {
  return fault.code.endsWith("900");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

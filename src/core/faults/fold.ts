import type { Fault } from "./fault.ts";
import { filePlace, makeFault } from "./make-fault.ts";

const foldedPattern = /^([EWN]\d{3}): (\d+)$/;

/** Stands for the `more` faults of a code and file that are counted but not listed. */
export function foldedFault(folded: Fault, more: number, listed: number): Fault {
  const code = folded.severity === "galat" ? "E900" : folded.severity === "peringatan" ? "W900" : "N900";
  const parameters = { more, folded: folded.code, total: more + listed };
  return makeFault(code, filePlace(folded.file), `${folded.code}: ${more}`, parameters);
}

/** What a folding fault stands for; null for any other fault. */
export function readFolded(fault: Fault): { code: string; more: number } | null {
  const match = fault.code.endsWith("900") ? foldedPattern.exec(fault.value ?? "") : null;
  return match ? { code: match[1] ?? "", more: Number(match[2]) } : null;
}

import type { Fault, Severity } from "./fault.ts";
import { readFolded } from "./fold.ts";

/** How many faults of each severity there are, those that were folded away included. */
export function countFaults(faults: readonly Fault[]): Record<Severity, number> {
  const counts = { galat: 0, peringatan: 0, catatan: 0 };
  for (const fault of faults) counts[fault.severity] += readFolded(fault)?.more ?? 1;
  return counts;
}

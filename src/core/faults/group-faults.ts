import type { Fault, Severity } from "./fault.ts";
import { readFolded } from "./fold.ts";

/** All faults of one code in one file: those listed, and how many more there are. */
export type FaultGroup = { file: string; code: string; severity: Severity; faults: readonly Fault[]; more: number };

export const severities: readonly Severity[] = ["galat", "peringatan", "catatan"];

/** The faults by file and code, what stops the build first, else in the order given. */
export function groupFaults(faults: readonly Fault[]): FaultGroup[] {
  const groups = new Map<string, FaultGroup & { faults: Fault[] }>();
  for (const fault of faults) {
    const folded = readFolded(fault);
    const code = folded?.code ?? fault.code;
    const key = `${fault.file} ${code}`;
    const group = groups.get(key) ?? { file: fault.file, code, severity: fault.severity, faults: [], more: 0 };
    groups.set(key, group);
    if (folded) group.more += folded.more;
    else group.faults.push(fault);
  }
  const rank = (group: FaultGroup) => severities.indexOf(group.severity);
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b));
}

/** How many faults a group stands for. */
export function sizeOfGroup({ faults, more }: FaultGroup): number {
  return faults.length + more;
}

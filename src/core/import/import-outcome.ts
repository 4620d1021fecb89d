import { wholeBytes } from "#core/csv/data-file.ts";
import type { Fault } from "#core/faults/fault.ts";
import type { DataFiles } from "#core/validate-dataset.ts";
import type { ImportPlan } from "./plan-import.ts";

/**
 * How an import stands: `faults` in the export or our own files; `doubtful` rows left; `refused` because the data
 * would have a new galat; `unchanged` because all of it is there already; else `ready`, or `applied` once written.
 */
export type ImportOutcome = "faults" | "doubtful" | "refused" | "unchanged" | "ready" | "applied";

/** The outcome before anything is written. `found` are the new faults of the data as they would be. */
export function importOutcome(plan: ImportPlan, found: readonly Fault[], files: DataFiles): ImportOutcome {
  if (hasGalat(plan.faults)) return "faults";
  if (plan.doubtful.length > 0) return "doubtful";
  if (hasGalat(found)) return "refused";
  return changedFiles(plan, files).size === 0 ? "unchanged" : "ready";
}

/** The planned files whose bytes are not those of the data folder. */
export function changedFiles(plan: ImportPlan, files: DataFiles): ReadonlyMap<string, Uint8Array> {
  return new Map([...plan.files].filter(([name, bytes]) => !isSame(bytes, files.get(name))));
}

function isSame(bytes: Uint8Array, old: Parameters<typeof wholeBytes>[0] | undefined): boolean {
  const before = old ? wholeBytes(old) : null;
  return before?.length === bytes.length && bytes.every((byte, at) => byte === before[at]);
}

function hasGalat(faults: readonly Fault[]): boolean {
  return faults.some(({ severity }) => severity === "galat");
}

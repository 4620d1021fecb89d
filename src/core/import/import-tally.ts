import type { ImportPlan } from "./plan-import.ts";

/** The counts that sum an import up, in the order in which they are told. */
export function importTally(plan: ImportPlan) {
  const changed = plan.changes.filter(({ kind }) => kind !== "kept");
  return {
    matched: plan.matched,
    added: plan.added.length,
    doubtful: plan.doubtful.length,
    changed: changed.length,
    kept: plan.changes.length - changed.length,
    skipped: plan.skipped,
    joined: plan.joined,
  };
}

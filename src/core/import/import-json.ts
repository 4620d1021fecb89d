import type { Fault } from "#core/faults/fault.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import { importTally } from "./import-tally.ts";
import type { ImportPlan } from "./plan-import.ts";

/** The import for programs: outcome, counts, every difference and every fault. */
export function importJson(plan: ImportPlan, found: readonly Fault[], outcome: ImportOutcome): string {
  const { added, changes, doubtful, unused, faults } = plan;
  const questions = doubtful.map(({ row: { line, number, name, unitId }, candidates }) => ({
    line,
    number,
    name,
    unitId,
    candidates: candidates.map(({ innovation: { id, name: known }, similarity }) => ({ id, name: known, similarity })),
  }));
  const counts = importTally(plan);
  return `${JSON.stringify({ outcome, counts, added, changes, doubtful: questions, unused, faults, found }, null, 2)}\n`;
}

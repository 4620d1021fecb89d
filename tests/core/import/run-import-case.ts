import { FaultLog } from "#core/faults/fault-log.ts";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { sortFaults } from "#core/faults/sort-faults.ts";
import { formatSummary } from "#core/import/format-summary.ts";
import { importOutcome } from "#core/import/import-outcome.ts";
import type { ImportPlan } from "#core/import/plan-import.ts";
import { emptyPlan, planImport } from "#core/import/plan-import.ts";
import { readCsvGrid } from "#core/import/read-csv-grid.ts";
import type { Stage } from "#core/schema/participation.ts";

type Inputs = {
  files: ReadonlyMap<string, Uint8Array>;
  export: Uint8Array;
  decisions: Uint8Array | null;
  stage: Stage;
};

export function planCase({ files, export: bytes, decisions, stage }: Inputs): ImportPlan {
  const log = new FaultLog();
  const grid = readCsvGrid("ekspor.csv", bytes, log);
  if (grid === null) return emptyPlan(log.faults());
  const filled = decisions ? { file: "keputusan.csv", bytes: decisions } : null;
  const plan = planImport(files, grid, { year: 2026, stage, decisions: filled });
  return { ...plan, faults: sortFaults([...log.faults(), ...plan.faults]) };
}

/** What a case must come to, by file name. */
export function expectedFiles(inputs: Inputs): ReadonlyMap<string, Uint8Array> {
  const plan = planCase(inputs);
  const outcome = importOutcome(plan, [], inputs.files);
  const paths = { folder: "laporan/impor", questions: "laporan/impor/perlu-keputusan.csv", data: "data" };
  const words = (["id", "en"] as const).map((language) => {
    const faults = formatFaultsForTerminal(plan.faults, { language, lines: Number.POSITIVE_INFINITY });
    const summary = formatSummary(plan, { language, year: 2026, outcome, paths });
    return [`import.${language}.txt`, Buffer.from(`${faults}\n${summary}`)] as const;
  });
  const questions =
    plan.questionFile === null ? [] : [["perlu-keputusan.csv", Buffer.from(plan.questionFile)] as const];
  return new Map<string, Uint8Array>([...words, ...questions, ...plan.files]);
}

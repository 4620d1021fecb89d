import { join } from "node:path";
import type { Fault } from "#core/faults/fault.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { sortFaults } from "#core/faults/sort-faults.ts";
import { decisionTable } from "#core/import/decisions.ts";
import type { SummaryOptions } from "#core/import/format-summary.ts";
import { formatSummary } from "#core/import/format-summary.ts";
import { importJson } from "#core/import/import-json.ts";
import { changedFiles, importOutcome } from "#core/import/import-outcome.ts";
import { importPage } from "#core/import/import-page.ts";
import { newFaults } from "#core/import/new-faults.ts";
import type { ImportOptions, ImportPlan } from "#core/import/plan-import.ts";
import { emptyPlan, planImport } from "#core/import/plan-import.ts";
import type { SheetGrid } from "#core/import/sheet-grid.ts";
import type { Review } from "#core/review-dataset.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import type { CommandLine } from "./lib/command-line.ts";
import { CommandLineError, parseCommandLine } from "./lib/command-line.ts";
import type { DataFolder } from "./lib/data-folder.ts";
import { readDataFolder } from "./lib/data-folder.ts";
import { asOpenFile, readDecisionFile, readExportFile, writeDrafts } from "./lib/import-files.ts";
import type { ImportFlags } from "./lib/import-flags.ts";
import { takeImportFlags } from "./lib/import-flags.ts";
import { createProgress } from "./lib/progress.ts";
import { requireDataFolder } from "./lib/require-data-folder.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";
import { terminalLook } from "./lib/terminal-look.ts";
import { writeTogether } from "./lib/write-together.ts";

/** Plans the import of the ministry's list export, and with `--apply` writes it into the data folder, all or nothing. */
await runCommand(async (): Promise<ExitCode> => {
  const flags = takeImportFlags(process.argv.slice(2));
  const options = parseCommandLine(flags.others);
  const { data, language, format } = options;
  const path = onlyFile(options);
  requireDataFolder(data);
  const folder = join(options.report, "impor");
  const decisions = await readDecisionFile(flags.decisions, folder);
  const progress = createProgress({ language, stream: format === "text" ? process.stderr : null });
  progress.step({ id: "Membaca ekspor", en: "Reading the export" });
  const log = new FaultLog();
  const grid = await readExportFile(path, log);
  progress.step({ id: "Membaca folder data", en: "Reading the data folder" });
  const files = await readDataFolder(data);
  progress.step({ id: "Memeriksa data", en: "Checking the data" });
  const before = reviewDataset(files);
  progress.step({ id: "Mencocokkan inovasi", en: "Matching the innovations" });
  const plan = makePlan({ files, before, grid, log, flags, decisions, language });
  progress.step({ id: "Memeriksa hasilnya", en: "Checking the result" });
  const found = checkResult(files, before, plan);
  const planned = importOutcome(plan, found, files);
  const outcome = planned === "ready" && flags.apply ? "applied" : planned;
  if (outcome === "applied") {
    await writeTogether(data, changedFiles(plan, files), files).catch((error) =>
      Promise.reject(asOpenFile(error, data)),
    );
  }
  const paths = { folder, questions: join(folder, decisionTable.file), data };
  const summary: SummaryOptions = { language, year: flags.year, outcome, paths };
  await writeDrafts(folder, plan, importPage(plan, found, summary));
  progress.done();
  process.stdout.write(format === "json" ? importJson(plan, found, outcome) : tell(plan, found, summary));
  return outcome === "faults" || outcome === "doubtful" || outcome === "refused" ? 1 : 0;
});

function onlyFile({ rest: [path, ...more] }: CommandLine): string {
  if (path !== undefined && more.length === 0) return path;
  throw new CommandLineError({
    id: "sebutkan satu berkas ekspor, misalnya: npm run import -- ekspor.xlsx --year 2026",
    en: "name one exported file, for example: npm run import -- export.xlsx --year 2026",
  });
}

type Inputs = {
  files: DataFolder;
  before: Review;
  grid: SheetGrid | null;
  /** What was found while reading the export. */
  log: FaultLog;
  flags: ImportFlags;
  decisions: ImportOptions["decisions"];
  language: "id" | "en";
};

function makePlan({ files, before, grid, log, flags, decisions = null, language }: Inputs): ImportPlan {
  if (grid === null) return emptyPlan(log.faults());
  const { year, stage } = flags;
  const delimiter = language === "id" ? ";" : ",";
  const computed = computedMaturities(before, year);
  const plan = planImport(files, grid, { year, stage, decisions, computed, delimiter });
  return { ...plan, faults: sortFaults([...log.faults(), ...plan.faults]) };
}

/** Where the data can't be published as they are, nothing is known to be computed; the check of the result still is. */
function computedMaturities({ publishable }: Review, year: number): ReadonlyMap<string, number | null> {
  const ofYear = publishable?.indices.maturities.filter((row) => row.year === year && row.reported > 0) ?? [];
  return new Map(ofYear.map(({ innovationId, maturity }) => [innovationId, maturity]));
}

/** The faults that the data would have after the import and do not have now. */
function checkResult(files: DataFolder, before: Review, plan: ImportPlan): Fault[] {
  const changed = changedFiles(plan, files);
  if (changed.size === 0) return [];
  const merged = Object.assign(new Map([...files, ...changed]), { unread: files.unread });
  return newFaults(before.faults, reviewDataset(merged).faults);
}

function tell(plan: ImportPlan, found: readonly Fault[], summary: SummaryOptions): string {
  const { language, paths } = summary;
  const look = terminalLook(process.stdout);
  const whole = join(paths.folder, "ringkasan.html");
  const list = (faults: readonly Fault[], folder: string) =>
    faults.length === 0 ? "" : `${formatFaultsForTerminal(faults, { language, folder, whole, ...look })}\n`;
  return `${list(plan.faults, "")}${list(found, paths.folder)}${formatSummary(plan, summary)}${whole}\n`;
}

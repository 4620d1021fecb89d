import { join } from "node:path";
import type { DataFile } from "#core/csv/data-file.ts";
import type { Dataset } from "#core/dataset.ts";
import { escapeInvisible } from "#core/faults/show-value.ts";
import { newYearChecklist } from "#core/new-year/new-year-checklist.ts";
import type { NewYearOutcome } from "#core/new-year/new-year-page.ts";
import { newYearPage } from "#core/new-year/new-year-page.ts";
import { newYearWords } from "#core/new-year/new-year-words.ts";
import { participationProposal } from "#core/new-year/participation-proposal.ts";
import type { NewYearPlan } from "#core/new-year/plan-new-year.ts";
import { planNewYear } from "#core/new-year/plan-new-year.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import type { CommandLine } from "./lib/command-line.ts";
import { CommandLineError, parseCommandLine } from "./lib/command-line.ts";
import { readDataFolder } from "./lib/data-folder.ts";
import { printFaults } from "./lib/print-faults.ts";
import { writeReport } from "./lib/report-folder.ts";
import { requireDataFolder } from "./lib/require-data-folder.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";
import { writeTogether } from "./lib/write-together.ts";

const notWritten = {
  id: (reason: string) =>
    `Folder data tidak bisa ditulis sekarang (${reason}). Tutup berkasnya di Excel, lalu ulangi. Tidak ada yang berubah.\n`,
  en: (reason: string) =>
    `The data folder can't be written now (${reason}). Close its files in Excel and try again. Nothing has changed.\n`,
};

const applyFlag = "--apply";

/**
 * Prepares the year named: the changed files go into a folder to look at, or with `--apply` into the data folder, all or
 * none, and only if the data may still be published with them. A year that is there already is refused.
 */
await runCommand(async (): Promise<ExitCode> => {
  const args = process.argv.slice(2);
  const apply = args.includes(applyFlag);
  const options = parseCommandLine(args.filter((arg) => arg !== applyFlag));
  const { data, language } = options;
  const year = yearIn(options);
  if (apply && options.out !== null) {
    throw new CommandLineError({
      id: "--apply dan --out tidak bisa bersama",
      en: "--apply and --out exclude each other",
    });
  }
  requireDataFolder(data);
  const files = await readDataFolder(data);
  const { publishable, faults } = reviewDataset(files);
  if (publishable === null) {
    printFaults(faults, options);
    return 1;
  }
  const { plan, refusal } = planNewYear(files, publishable.dataset, year);
  if (plan === null) {
    process.stderr.write(`${refusal[language]}\n`);
    return 2;
  }
  const after = reviewDataset(new Map([...files, ...plan.changes]));
  if (after.publishable === null) {
    printFaults(after.faults, options);
    return 1;
  }
  const outcome = await writePlan(plan, files, apply, options);
  if (outcome === null) return 2;
  await writeSummary(plan, publishable.dataset, outcome, options);
  return 0;
});

function yearIn({ rest }: CommandLine): number {
  const [text = "", ...others] = rest;
  if (/^20\d\d$/.test(text) && others.length === 0) return Number(text);
  throw new CommandLineError({
    id: `tulis tahunnya dengan empat angka: npm run new-year -- 2027 (tertulis: ${escapeInvisible(rest.join(" "))})`,
    en: `write the year in four digits: npm run new-year -- 2027 (written: ${escapeInvisible(rest.join(" "))})`,
  });
}

/** The folder that summaries of that year go into. */
function folderOf(year: number, { report }: CommandLine): string {
  return join(report, `tahun-${year}`);
}

/** Null, with a word on standard error and nothing written, where the data folder can't be written now. */
async function writePlan(
  { year, changes }: NewYearPlan,
  files: ReadonlyMap<string, DataFile>,
  apply: boolean,
  options: CommandLine,
): Promise<NewYearOutcome | null> {
  if (!apply) {
    const folder = options.out ?? join(folderOf(year, options), "data");
    for (const [path, bytes] of changes) await writeReport(folder, path, bytes);
    return { applied: false, folder };
  }
  try {
    await writeTogether(options.data, changes, files);
    return { applied: true, folder: options.data };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : null;
    if (reason === null) throw error;
    process.stderr.write(notWritten[options.language](reason));
    return null;
  }
}

async function writeSummary(
  plan: NewYearPlan,
  dataset: Dataset,
  outcome: NewYearOutcome,
  options: CommandLine,
): Promise<void> {
  const { language } = options;
  const words = newYearWords[language];
  const folder = folderOf(plan.year, options);
  const written = [await writeReport(folder, "ringkasan.html", newYearPage(plan, outcome, language))];
  if (plan.candidates.length > 0) {
    const proposal = participationProposal(plan, dataset.units, language);
    written.push(await writeReport(folder, "usulan-keikutsertaan.csv", proposal));
  }
  const lines = [
    words.title(plan.year),
    words.lead(plan.from.id),
    "",
    ...[...plan.changes.keys()].map((path) => `  ${join(outcome.folder, path)}`),
    outcome.applied ? words.applied(outcome.folder) : words.toCopy(outcome.folder, plan.year),
    "",
    `${words.checks}:`,
    ...newYearChecklist(plan).map((item, index) => `  ${index + 1}. ${item[language]}`),
    "",
    ...written,
  ];
  process.stdout.write(`${lines.map(escapeInvisible).join("\n")}\n`);
}

import { formatTable } from "#core/csv/format-table.ts";
import { escapeInvisible } from "#core/faults/show-value.ts";
import { assessReadiness } from "#core/readiness/assess-readiness.ts";
import { readinessPage, readinessSummary } from "#core/readiness/readiness-page.ts";
import { readinessTables } from "#core/readiness/readiness-tables.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { CommandLineError, parseCommandLine, refuseRest } from "./lib/command-line.ts";
import { readDataFolder } from "./lib/data-folder.ts";
import { printFaults } from "./lib/print-faults.ts";
import type { ReportFile } from "./lib/report-folder.ts";
import { writeReportSet } from "./lib/report-folder.ts";
import { requireDataFolder } from "./lib/require-data-folder.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";

/** Excel reads UTF-8 only after this mark. */
const byteOrderMark = "\uFEFF";
/** The names of this command's files, this version's and earlier ones'. */
const ownFile = /^kesiapan(?:-[a-z]+)?\.(?:html|csv)$/;

/** How ready a year's innovations are to be sent: a page and two tables in the report folder, never on the site. */
await runCommand(async (): Promise<ExitCode> => {
  const { year, rest } = takeYear(process.argv.slice(2));
  const options = parseCommandLine(rest);
  refuseRest(options);
  const { data, language, report } = options;
  requireDataFolder(data);
  const { publishable, faults } = reviewDataset(await readDataFolder(data));
  if (publishable === null) {
    printFaults(faults, { language, data, report });
    return 1;
  }
  const readiness = assessReadiness(publishable.dataset, publishable.indices, year);
  const files: ReportFile[] = [{ name: "kesiapan.html", content: readinessPage(readiness, language) }];
  if (readiness.applies) {
    // Excel splits columns and reads numbers by the language of the computer it runs on.
    const delimiter = language === "id" ? ";" : ",";
    for (const { file, headings, rows } of readinessTables(readiness, language === "id" ? "," : ".")) {
      files.push({ name: file, content: byteOrderMark + formatTable(headings, rows, { delimiter }) });
    }
  }
  const written = await writeReportSet(report, files, (name) => ownFile.test(name));
  process.stdout.write(`${readinessSummary(readiness, language)}\n${written.join("\n")}\n`);
  return 0;
});

/** Takes `--year 2026` out of the arguments; the other flags are those of every command. */
function takeYear(args: readonly string[]): { year: number | null; rest: string[] } {
  const at = args.findIndex((arg) => arg === "--year" || arg.startsWith("--year="));
  if (at < 0) return { year: null, rest: [...args] };
  const joined = args[at]?.split("=")[1];
  const text = joined ?? args[at + 1] ?? "";
  if (!/^\d{4}$/.test(text)) {
    const shown = escapeInvisible(text);
    throw new CommandLineError({
      id: `--year ${shown}: tulis tahun dengan empat angka, misalnya --year 2026`,
      en: `--year ${shown}: write the year in four digits, such as --year 2026`,
    });
  }
  return { year: Number(text), rest: args.toSpliced(at, joined === undefined ? 2 : 1) };
}

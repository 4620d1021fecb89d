import { relative, resolve, sep } from "node:path";
import { countFaults } from "#core/faults/count-faults.ts";
import type { Fault } from "#core/faults/fault.ts";
import { formatFaultsForGithub } from "#core/faults/format-github.ts";
import { formatFaultsAsJson } from "#core/faults/format-json.ts";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import type { CommandLine } from "./lib/command-line.ts";
import { parseCommandLine, refuseRest } from "./lib/command-line.ts";
import { readDataFolder } from "./lib/data-folder.ts";
import { createProgress } from "./lib/progress.ts";
import { requireDataFolder } from "./lib/require-data-folder.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";
import { terminalLook } from "./lib/terminal-look.ts";
import { refuseReportInside, writeFaultReport } from "./lib/write-fault-report.ts";

/** Checks the data and says what is wrong with it: on screen and as a page, or for programs on standard output alone. */
await runCommand(async (): Promise<ExitCode> => {
  const options = parseCommandLine(process.argv.slice(2));
  refuseRest(options);
  requireDataFolder(options.data);
  refuseReportInside(options.report, options.data);
  const stream = options.format === "text" ? process.stderr : null;
  const progress = createProgress({ language: options.language, stream });
  progress.step({ id: "Membaca folder data", en: "Reading the data folder" });
  const files = await readDataFolder(options.data);
  progress.step({ id: "Memeriksa data", en: "Checking the data" });
  const { faults } = reviewDataset(files);
  progress.done();
  process.stdout.write(format(faults, options));
  const { galat, peringatan } = countFaults(faults);
  return galat > 0 || (options.strict && peringatan > 0) ? 1 : 0;
});

function format(faults: readonly Fault[], { format, language, data, report }: CommandLine): string {
  switch (format) {
    case "json":
      return `${formatFaultsAsJson(faults, language)}\n`;
    case "github":
      return formatFaultsForGithub(faults, { language, folder: relative(".", resolve(data)).replaceAll(sep, "/") });
    case "text": {
      const written = writeFaultReport(faults, { language, data, report });
      const whole = written.path === null ? {} : { whole: written.path };
      const look = terminalLook(process.stdout);
      return formatFaultsForTerminal(faults, { language, folder: data, ...look, ...whole }) + written.words;
    }
    default:
      throw new Error(`unknown format: ${format satisfies never}`);
  }
}

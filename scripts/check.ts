import { existsSync } from "node:fs";
import { countFaults } from "#core/faults/count-faults.ts";
import type { Fault } from "#core/faults/fault.ts";
import { formatFaultsForGithub } from "#core/faults/format-github.ts";
import { formatFaultsAsJson } from "#core/faults/format-json.ts";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import type { CommandLine } from "./lib/command-line.ts";
import { CommandLineError, parseCommandLine } from "./lib/command-line.ts";
import { readDataFolder } from "./lib/data-folder.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";

await runCommand(async (): Promise<ExitCode> => {
  const options = parseCommandLine(process.argv.slice(2));
  if (!existsSync(options.data))
    throw new CommandLineError(`--data ${options.data}: folder tidak ada / no such folder`);
  const { faults } = reviewDataset(await readDataFolder(options.data));
  process.stdout.write(format(faults, options));
  const { galat, peringatan } = countFaults(faults);
  return galat > 0 || (options.strict && peringatan > 0) ? 1 : 0;
});

function format(faults: readonly Fault[], { format, language, data }: CommandLine): string {
  switch (format) {
    case "json":
      return `${formatFaultsAsJson(faults, language)}\n`;
    case "github":
      return formatFaultsForGithub(faults, { language, folder: data });
    case "text": {
      const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
      return formatFaultsForTerminal(faults, { language, folder: data, colour });
    }
    default:
      throw new Error(`unknown format: ${format satisfies never}`);
  }
}

import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { analysisOf } from "#core/analysis.ts";
import { analysisTables } from "#core/analysis-tables.ts";
import { formatTable } from "#core/csv/format-table.ts";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { CommandLineError, parseCommandLine } from "./lib/command-line.ts";
import { readDataFolder } from "./lib/data-folder.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";

/** Every figure of the engine as tidy CSV in the folder `--out`; nothing is written while the data have a galat. */
await runCommand(async (): Promise<ExitCode> => {
  const { data, out, language } = parseCommandLine(process.argv.slice(2));
  if (out === null) throw new CommandLineError("--out <folder>: wajib / required");
  if (!existsSync(data)) throw new CommandLineError(`--data ${data}: folder tidak ada / no such folder`);
  const { publishable, faults } = reviewDataset(await readDataFolder(data));
  if (publishable === null) {
    process.stderr.write(formatFaultsForTerminal(faults, { language, folder: data, colour: false }));
    return 1;
  }
  await mkdir(out, { recursive: true });
  const { dataset, indices } = publishable;
  for (const { file, headings, rows } of analysisTables(dataset.methods, indices, analysisOf(dataset, indices))) {
    await writeFile(join(out, file), formatTable(headings, rows));
  }
  return 0;
});

import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { analysisOf } from "#core/analysis.ts";
import { analysisTables } from "#core/analysis-tables.ts";
import { formatTable } from "#core/csv/format-table.ts";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { figureJson } from "#core/provenance/figure-json.ts";
import type { Figures } from "#core/provenance/figures-of.ts";
import { figuresOf } from "#core/provenance/figures-of.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { CommandLineError, parseCommandLine } from "./lib/command-line.ts";
import { readDataFolder } from "./lib/data-folder.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";

/**
 * Every figure of the engine as tidy CSV in the folder `--out`, and how each published one came about as `angka.jsonl`, a figure a
 * line; nothing is written while the data have a galat.
 */
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
  await writeFile(join(out, "angka.jsonl"), figureLines(figuresOf(dataset, indices)));
  return 0;
});

/** Line by line, so that no more than one figure is in memory. */
function* figureLines({ entries, figureOf }: Figures): Generator<string> {
  for (const { slug } of entries) {
    const figure = figureOf(slug);
    if (figure) yield `${figureJson(figure)}\n`;
  }
}

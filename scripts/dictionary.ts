import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataReadme } from "#core/dictionary/data-readme.ts";
import { parseCommandLine, refuseRest } from "./lib/command-line.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";

/** Writes the data dictionary into the data folder, or into `--out`. */
await runCommand(async (): Promise<ExitCode> => {
  const options = parseCommandLine(process.argv.slice(2));
  refuseRest(options);
  const folder = options.out ?? options.data;
  const path = join(folder, "README.md");
  await mkdir(folder, { recursive: true });
  await writeFile(path, dataReadme());
  process.stdout.write(
    options.language === "id" ? `Kamus data ditulis ke ${path}.\n` : `Data dictionary written to ${path}.\n`,
  );
  return 0;
});

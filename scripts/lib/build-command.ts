import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPortal } from "./build-portal.ts";
import type { CommandLine } from "./command-line.ts";
import { CommandLineError } from "./command-line.ts";
import { printFaults } from "./print-faults.ts";
import type { ExitCode } from "./run-command.ts";

/** Folder of the portal's own code, wherever the command was called. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const words = {
  id: { kept: "Situs tidak diganti: situs yang lama tetap terpasang.", built: "Situs selesai" },
  en: { kept: "The site was not replaced: the last one stays.", built: "Site built" },
};

/** Builds as the flags say, and tells the outcome in the person's language. */
export async function runBuild(options: CommandLine): Promise<ExitCode> {
  const { data, language, out } = options;
  if (!existsSync(data)) throw new CommandLineError(`--data ${data}: folder tidak ada / no such folder`);
  const code = await buildPortal({
    data,
    out: out ?? "dist",
    root,
    report: (faults) => printFaults(faults, { language, data }),
    log: (line) => process.stderr.write(`${words[language].built}: ${line}\n`),
  });
  if (code === 1) process.stderr.write(`${words[language].kept}\n`);
  return code;
}

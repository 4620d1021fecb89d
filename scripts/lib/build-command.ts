import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPortal } from "./build-portal.ts";
import type { CommandLine } from "./command-line.ts";
import { CommandLineError } from "./command-line.ts";
import { printFaults } from "./print-faults.ts";
import { createProgress } from "./progress.ts";
import { PublishingRefused } from "./publishing-refused.ts";
import { requireDataFolder } from "./require-data-folder.ts";
import type { ExitCode } from "./run-command.ts";
import { siteIssueLines } from "./site-issue-lines.ts";

/** Folder of the portal's own code, wherever the command was called. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where a site is published unless a command is told otherwise. */
export const defaultOutput = "dist";

type Words = { kept: string; none: string; done: string };
type WordsIn = Record<"id" | "en", Words>;

const words: WordsIn = {
  id: {
    kept: "Situs tidak diganti: situs yang lama tetap terpasang.",
    none: "Belum ada situs yang diterbitkan.",
    done: "Situs selesai",
  },
  en: {
    kept: "The site was not replaced: the last one stays.",
    none: "No site has been published yet.",
    done: "Site built",
  },
};

/** Builds as the flags say, and tells the outcome in the person's language; a preview says other words. */
export async function runBuild(options: CommandLine, say: WordsIn = words): Promise<ExitCode> {
  const { data, language, report, out, base } = options;
  requireDataFolder(data);
  const target = out ?? defaultOutput;
  const { kept, none, done } = say[language];
  const progress = createProgress({ language, stream: process.stderr });
  const line = (text: string) => {
    progress.done();
    process.stderr.write(`${text}\n`);
  };
  const stays = () => line(existsSync(target) ? kept : none);
  try {
    const code = await buildPortal({
      data,
      out: target,
      root,
      base,
      step: progress.step,
      report: (faults) => {
        progress.done();
        printFaults(faults, { language, data, report });
      },
      tell: (issues) => line(siteIssueLines(issues, language)),
      log: (text) => line(`${done}: ${text[language]}`),
    });
    if (code === 1) stays();
    return code;
  } catch (error) {
    if (error instanceof CommandLineError) throw error;
    if (!(error instanceof PublishingRefused)) {
      stays();
      throw error;
    }
    line(error.text[language]);
    stays();
    return 2;
  } finally {
    progress.done();
  }
}

import { readFileSync } from "node:fs";
import { escapeInvisible } from "#core/faults/show-value.ts";
import { CommandLineError, requestedLanguage } from "./command-line.ts";

/** 0: done; 1: the data have faults; 2: the tool, or the way it was called, has. */
export type ExitCode = 0 | 1 | 2;

const words = {
  id: {
    usage: "Perintah tidak dikenali",
    fault: "INI KESALAHAN ALAT, BUKAN DATA ANDA (E000).",
    report: "Mohon laporkan kepada pengembang, dengan teks di bawah ini:",
    readme: 'README.md, bagian "Melaporkan kesalahan alat"',
  },
  en: {
    usage: "Command not understood",
    fault: "THIS IS A FAULT OF THE TOOL, NOT OF YOUR DATA (E000).",
    report: "Please report it to the developers, with the text below:",
    readme: 'README.md, section "Reporting a fault of the tool"',
  },
};

/** Runs a command's main function; whatever it throws is our fault and never looks like a fault of the data. */
export async function runCommand(main: () => Promise<ExitCode>): Promise<void> {
  const language = requestedLanguage(process.argv.slice(2));
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(
      error instanceof CommandLineError
        ? `${words[language].usage}: ${error.text[language]}\n`
        : toolFault(error, language),
    );
  }
}

/** The words for a fault of ours, with what a developer needs to find it. */
export function toolFault(error: unknown, language: "id" | "en"): string {
  const { fault, report, readme } = words[language];
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = details.split("\n").map(escapeInvisible);
  return `${[fault, `${report} ${issuesPage() ?? readme}`, "", ...lines].join("\n")}\n`;
}

/** Where faults of the tool are reported, as package.json says; null where it names no address. */
function issuesPage(): string | null {
  try {
    const url = new URL("../../package.json", import.meta.url);
    const { bugs, homepage } = JSON.parse(readFileSync(url, "utf8")) as Record<string, unknown>;
    const address = typeof bugs === "object" && bugs !== null && "url" in bugs ? bugs.url : (bugs ?? homepage);
    return typeof address === "string" ? address : null;
  } catch {
    return null;
  }
}

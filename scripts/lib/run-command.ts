import { CommandLineError } from "./command-line.ts";

/** 0: done; 1: the data have faults; 2: the tool, or the way it was called, has. */
export type ExitCode = 0 | 1 | 2;

const issuesPage = "README.md";

/** Runs a command's main function; whatever it throws is our fault and never looks like a fault of the data. */
export async function runCommand(main: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof CommandLineError) {
      process.stderr.write(`Perintah tidak dikenali / Command not understood: ${error.message}\n`);
      return;
    }
    process.stderr.write(
      [
        "INI KESALAHAN ALAT, BUKAN DATA ANDA (E000). Mohon laporkan ke pengembang dengan teks di bawah ini.",
        `THIS IS A FAULT OF THE TOOL, NOT OF YOUR DATA (E000). Please report it with the text below (see ${issuesPage}).`,
        "",
        error instanceof Error ? (error.stack ?? error.message) : String(error),
        "",
      ].join("\n"),
    );
  }
}

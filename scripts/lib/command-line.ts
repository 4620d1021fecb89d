import { parseArgs } from "node:util";
import { reportFolder } from "./report-folder.ts";

/** The flags that every command takes. */
export type CommandLine = {
  data: string;
  language: "id" | "en";
  format: "text" | "json" | "github";
  out: string | null;
  strict: boolean;
  /** Folder of the reports for staff. */
  report: string;
  /** Words that are not flags, such as a file to import. */
  rest: string[];
};

/** A command that was called wrongly; `message` is the one sentence to print before leaving with exit code 2. */
export class CommandLineError extends Error {}

/** Reads the common flags; unknown flags and values are refused with what is allowed. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  return {
    data: values.data ?? "data",
    language: oneOf("--lang", values.lang ?? "id", ["id", "en"]),
    format: oneOf("--format", values.format ?? "text", ["text", "json", "github"]),
    out: values.out ?? null,
    strict: values.strict ?? false,
    report: values.report ?? reportFolder,
    rest: positionals,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: "string" },
        lang: { type: "string" },
        format: { type: "string" },
        out: { type: "string" },
        strict: { type: "boolean" },
        report: { type: "string" },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "") : String(error);
    throw new CommandLineError(
      `${reason}; flags: --data <folder> --lang id|en --format text|json|github --out <folder> --report <folder> --strict`,
    );
  }
}

function oneOf<const Choice extends string>(flag: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new CommandLineError(`${flag} ${value}: ${choices.join("|")}`);
  return found;
}

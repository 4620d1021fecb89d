import { parseArgs } from "node:util";
import { didYouMean } from "#core/faults/nearest.ts";
import { escapeInvisible } from "#core/faults/show-value.ts";
import { readBase } from "#core/hosting/site-base.ts";
import type { BilingualText } from "#core/text.ts";
import { reportFolder } from "./report-folder.ts";

/** The flags that every command takes. */
export type CommandLine = {
  data: string;
  language: "id" | "en";
  format: "text" | "json" | "github";
  out: string | null;
  strict: boolean;
  /** What addresses of the site begin with (`/inovasi/`); null to take it from the address in `portal.json`. */
  base: string | null;
  /** Folder of the reports for staff. */
  report: string;
  /** Words that are not flags, such as a file to import. */
  rest: string[];
};

/** A command that was called wrongly; `text` is the one sentence to print before leaving with exit code 2. */
export class CommandLineError extends Error {
  readonly text: BilingualText;

  constructor(text: string | BilingualText) {
    super(typeof text === "string" ? text : `${text.id} / ${text.en}`);
    this.text = typeof text === "string" ? { id: text, en: text } : text;
  }
}

const flags = {
  data: { type: "string" },
  lang: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  strict: { type: "boolean" },
  report: { type: "string" },
  base: { type: "string" },
} as const;

const usage =
  "--data <folder> --lang id|en --format text|json|github --out <folder> --report <folder> --base /inovasi/ --strict";

/** Reads the common flags; unknown flags and values are refused with what is allowed. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  return {
    data: values.data ?? "data",
    language: oneOf("--lang", values.lang ?? "id", ["id", "en"]),
    format: oneOf("--format", values.format ?? "text", ["text", "json", "github"]),
    out: values.out ?? null,
    strict: values.strict ?? false,
    base: baseOf(values.base ?? process.env.PORTAL_BASE),
    report: values.report ?? reportFolder,
    rest: positionals,
  };
}

/** Words beside the flags are a mistake for a command that takes none: `check data` would look at another folder. */
export function refuseRest({ rest }: CommandLine): void {
  const [first] = rest;
  if (first === undefined) return;
  const word = escapeInvisible(first);
  throw new CommandLineError({
    id: `"${word}" tidak diharapkan di sini; untuk memilih folder data tulis --data ${word}`,
    en: `"${word}" is not expected here; to choose the data folder write --data ${word}`,
  });
}

/** The language asked for, also where the rest of the command line can't be understood. */
export function requestedLanguage(args: readonly string[]): "id" | "en" {
  const asked = args.findLast((word, index) => word.startsWith("--lang=") || args[index - 1] === "--lang");
  return asked === "en" || asked === "--lang=en" ? "en" : "id";
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: flags });
  } catch (error) {
    throw new CommandLineError(explain(error));
  }
}

/** What parseArgs says in English only, in both languages. */
function explain(error: unknown): BilingualText {
  const message = error instanceof Error ? error.message : String(error);
  const flag = escapeInvisible(/'(-[^\s',=<]*)/.exec(message)?.[1] ?? "");
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const suggestion = didYouMean(
      flag,
      Object.keys(flags).map((name) => `--${name}`),
    );
    return {
      id: `${flag} tidak dikenal.${suggestion.id} Yang ada: ${usage}`,
      en: `${flag} is unknown.${suggestion.en} There are: ${usage}`,
    };
  }
  const takesValue = !flag.endsWith("strict");
  return takesValue
    ? { id: `${flag} membutuhkan isi. Yang ada: ${usage}`, en: `${flag} needs a value. There are: ${usage}` }
    : { id: `${flag} tidak memakai isi. Yang ada: ${usage}`, en: `${flag} takes no value. There are: ${usage}` };
}

function baseOf(asked: string | undefined): string | null {
  if (asked === undefined) return null;
  const base = readBase(asked);
  if (base !== null) return base;
  const word = escapeInvisible(asked);
  throw new CommandLineError({
    id: `--base ${word}: tulis seperti --base inovasi (huruf, angka, dan tanda hubung)`,
    en: `--base ${word}: write it like --base inovasi (letters, digits and hyphens)`,
  });
}

function oneOf<const Choice extends string>(flag: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new CommandLineError(`${flag} ${escapeInvisible(value)}: ${choices.join("|")}`);
  return found;
}

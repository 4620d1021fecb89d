import { parseArgs } from "node:util";
import type { Stage } from "#core/schema/participation.ts";
import { stages } from "#core/schema/participation.ts";
import { CommandLineError } from "./command-line.ts";

/** The flags that only the importer takes; `others` are left for `parseCommandLine`. */
export type ImportFlags = {
  year: number;
  stage: Stage;
  decisions: string | null;
  apply: boolean;
  others: string[];
};

const own = {
  year: { type: "string" },
  stage: { type: "string" },
  decisions: { type: "string" },
  apply: { type: "boolean" },
} as const;

/** Takes the importer's own flags out of the command line. The year must be said: the export itself does not say it. */
export function takeImportFlags(args: readonly string[]): ImportFlags {
  const { tokens, values } = parseArgs({ args: [...args], options: own, strict: false, tokens: true });
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== "option" || !(token.name in own)) continue;
    taken.add(token.index);
    if (token.value !== undefined && token.inlineValue === false) taken.add(token.index + 1);
  }
  return {
    year: readYear(text(values.year)),
    stage: readStage(text(values.stage)),
    decisions: text(values.decisions),
    apply: values.apply === true,
    others: args.filter((_, index) => !taken.has(index)),
  };
}

function text(value: string | boolean | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function readYear(year: string | null): number {
  if (year !== null && /^20\d\d$/.test(year)) return Number(year);
  throw new CommandLineError({
    id: "sebutkan tahun ekspornya, misalnya: npm run import -- ekspor.xlsx --year 2026",
    en: "say which year the export is of, for example: npm run import -- export.xlsx --year 2026",
  });
}

function readStage(stage: string | null): Stage {
  const found = stages.find((known) => known === (stage ?? "diinput"));
  if (found !== undefined) return found;
  throw new CommandLineError(`--stage ${stage}: ${stages.join("|")}`);
}

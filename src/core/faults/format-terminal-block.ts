import { asksNothing } from "./asks-nothing.ts";
import type { Fault, Severity } from "./fault.ts";
import { faultWords } from "./fault-words.ts";
import type { FaultGroup } from "./group-faults.ts";
import { sizeOfGroup } from "./group-faults.ts";
import { escapeInvisible } from "./show-value.ts";

export type BlockOptions = {
  language: "id" | "en";
  /** Path of the data folder, so that editors can open `folder/file:line`. */
  folder?: string;
  colour?: boolean;
};

const colours: Record<Severity | "dim", string> = {
  galat: "\u001b[1;31m",
  peringatan: "\u001b[1;33m",
  catatan: "\u001b[1;36m",
  dim: "\u001b[2m",
};

/** A group with its first `shown` faults in full, the rest counted, and a blank line after it; remedies where there is something to do. */
export function formatBlock({ code, severity, faults, more }: FaultGroup, shown: number, options: BlockOptions) {
  const { language } = options;
  const words = faultWords[language];
  const paint = painter(options);
  const remedies = new Set(asksNothing(code) ? [] : faults.map((fault) => fault.remedy[language]));
  const out = faults.slice(0, shown).flatMap((fault) => {
    const head = `${paint(severity, `${words.tag[severity]} ${code}`)} ${place(fault, options)}`;
    const fix = `  ${paint("dim", `${words.fix}: ${fault.remedy[language]}`)}`;
    return [head, `  ${fault.message[language]}`, ...(remedies.size > 1 ? [fix] : [])];
  });
  const rest = Math.max(0, faults.length - shown) + more;
  if (rest > 0) out.push(`  … ${words.more(rest)}`);
  if (remedies.size === 1) out.push(`  ${paint("dim", `${words.fix}: ${[...remedies][0]}`)}`);
  return [...out, ""];
}

/** A group in one line: its first place, and how many there are. */
export function formatShort(group: FaultGroup, options: BlockOptions): string[] {
  const { code, severity, faults } = group;
  const words = faultWords[options.language];
  const [first] = faults;
  const head = painter(options)(severity, `${words.tag[severity]} ${code}`);
  const rest = sizeOfGroup(group) - 1;
  const path = first ? place(first, options) : escapeInvisible(group.file);
  return [`${head} ${path}${rest > 0 ? ` … ${words.more(rest)}` : ""}`];
}

/** How many columns a line takes, colours aside. */
export function widthOf(line: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours begin with an escape
  return line.replace(/\u001b\[[\d;]*m/g, "").length;
}

function painter({ colour = false }: BlockOptions) {
  return (name: Severity | "dim", text: string) => (colour ? `${colours[name]}${text}\u001b[0m` : text);
}

function place({ file, line, column, cell }: Fault, { folder = "", language }: BlockOptions): string {
  const words = faultWords[language];
  const path = folder === "" ? file : `${folder}/${file}`;
  const parts = [line === null ? path : `${path}:${line}`];
  if (cell !== null) parts.push(`${words.cell} ${cell}`);
  if (column !== null) parts.push(`${words.column} "${column}"`);
  return escapeInvisible(parts.join(" "));
}

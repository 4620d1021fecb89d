import { countFaults } from "./count-faults.ts";
import type { Fault, Severity } from "./fault.ts";
import { readFolded } from "./fold.ts";
import { escapeInvisible } from "./show-value.ts";

export type TerminalOptions = {
  language: "id" | "en";
  /** Path of the data folder, so that editors can open `folder/file:line`. */
  folder?: string;
  colour?: boolean;
  /** About how many lines may be used; the rest is counted. */
  lines?: number;
};

/** All faults of one code in one file. */
type Group = { file: string; code: string; severity: Severity; faults: Fault[]; more: number };

const severities: readonly Severity[] = ["galat", "peringatan", "catatan"];
const shownOfGroup = 3;
const colours: Record<Severity | "dim", string> = {
  galat: "\u001b[1;31m",
  peringatan: "\u001b[1;33m",
  catatan: "\u001b[1;36m",
  dim: "\u001b[2m",
};
const words = {
  id: {
    galat: "GALAT",
    peringatan: "PERINGATAN",
    catatan: "CATATAN",
    cell: "sel",
    column: "kolom",
    fix: "Perbaiki",
    more: (count: number) => `dan ${count} lainnya`,
    hidden: (count: number) => `… dan ${count} temuan lain tidak ditampilkan; semuanya ada di --format json`,
    none: "Tidak ada masalah.",
    sum: (g: number, p: number, c: number) => `${g} galat, ${p} peringatan, ${c} catatan`,
  },
  en: {
    galat: "ERROR",
    peringatan: "WARNING",
    catatan: "NOTE",
    cell: "cell",
    column: "column",
    fix: "Fix",
    more: (count: number) => `and ${count} more`,
    hidden: (count: number) => `… and ${count} more findings not shown; --format json has them all`,
    none: "No problems.",
    sum: (g: number, p: number, c: number) => `${g} errors, ${p} warnings, ${c} notes`,
  },
};

/**
 * The faults for people, grouped by file and code, what stops the build first: the place as `file:line`, what is
 * wrong, and once a group how to repair it. Ends with the exact counts.
 */
export function formatFaultsForTerminal(faults: readonly Fault[], options: TerminalOptions): string {
  const { language, lines = 45 } = options;
  if (faults.length === 0) return `${words[language].none}\n`;
  const out: string[] = [];
  let hidden = 0;
  for (const group of groupFaults(faults)) {
    const block = formatGroup(group, options);
    if (out.length > 0 && out.length + block.length > lines) hidden += group.faults.length + group.more;
    else out.push(...block);
  }
  if (hidden > 0) out.push(words[language].hidden(hidden), "");
  const { galat, peringatan, catatan } = countFaults(faults);
  out.push(words[language].sum(galat, peringatan, catatan));
  return `${out.join("\n")}\n`;
}

function formatGroup({ code, severity, faults, more }: Group, options: TerminalOptions): string[] {
  const { language, folder = "", colour = false } = options;
  const word = words[language];
  const paint = (name: Severity | "dim", text: string) => (colour ? `${colours[name]}${text}\u001b[0m` : text);
  const remedies = new Set(faults.map((fault) => fault.remedy[language]));
  const shown = faults.slice(0, shownOfGroup);
  const out = shown.flatMap((fault) => {
    const head = `${paint(severity, `${word[severity]} ${code}`)} ${place(fault, folder, word)}`;
    const fix = `  ${paint("dim", `${word.fix}: ${fault.remedy[language]}`)}`;
    return [head, `  ${fault.message[language]}`, ...(remedies.size > 1 ? [fix] : [])];
  });
  const rest = faults.length - shown.length + more;
  if (rest > 0) out.push(`  … ${word.more(rest)}`);
  if (remedies.size === 1) out.push(`  ${paint("dim", `${word.fix}: ${[...remedies][0]}`)}`);
  return [...out, ""];
}

function place({ file, line, column, cell }: Fault, folder: string, word: (typeof words)["id" | "en"]): string {
  const path = folder === "" ? file : `${folder}/${file}`;
  const parts = [line === null ? path : `${path}:${line}`];
  if (cell !== null) parts.push(`${word.cell} ${cell}`);
  if (column !== null) parts.push(`${word.column} "${column}"`);
  return escapeInvisible(parts.join(" "));
}

function groupFaults(faults: readonly Fault[]): Group[] {
  const groups = new Map<string, Group>();
  for (const fault of faults) {
    const folded = readFolded(fault);
    const code = folded?.code ?? fault.code;
    const key = `${fault.file} ${code}`;
    const group = groups.get(key) ?? { file: fault.file, code, severity: fault.severity, faults: [], more: 0 };
    groups.set(key, group);
    if (folded) group.more += folded.more;
    else group.faults.push(fault);
  }
  const rank = (group: Group) => severities.indexOf(group.severity);
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b));
}

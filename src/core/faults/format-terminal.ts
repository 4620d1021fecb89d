import { countFaults } from "./count-faults.ts";
import type { Fault } from "./fault.ts";
import { faultWords } from "./fault-words.ts";
import { fitToScreen } from "./fit-to-screen.ts";
import type { BlockOptions } from "./format-terminal-block.ts";
import { groupFaults, sizeOfGroup } from "./group-faults.ts";

export type TerminalOptions = BlockOptions & {
  /** About how many lines may be used; the rest is counted. */
  lines?: number;
  /** Width of the terminal, where longer lines take a second one; null where lines are never broken. */
  columns?: number | null;
  /** Where the whole list is, such as a report's path; the JSON format unless told. */
  whole?: string;
};

const defaultLines = 45;
// The count of what is hidden with a blank line after it, and the sum.
const closingLines = 3;

const hiddenWords = {
  id: {
    some: (count: number, whole: string) => `… dan ${count} temuan lain tidak ditampilkan; semuanya ada di ${whole}`,
    galat: (count: number, rest: number, whole: string) =>
      `… dan ${count} galat${rest > 0 ? ` serta ${rest} temuan` : ""} lain tidak ditampilkan; semuanya ada di ${whole}`,
  },
  en: {
    some: (count: number, whole: string) => `… and ${count} more findings not shown; ${whole} has them all`,
    galat: (count: number, rest: number, whole: string) =>
      `… and ${count} more errors${rest > 0 ? ` and ${rest} other findings` : ""} not shown; ${whole} has them all`,
  },
};

/**
 * The faults for people, grouped by file and code, what stops the build first: the place as `file:line`, what is
 * wrong, and once a group how to repair it. Ends with the exact counts. Where a screen is too small each galat group
 * is shortened before any is left out, and warnings and notes get only what is left.
 */
export function formatFaultsForTerminal(faults: readonly Fault[], options: TerminalOptions): string {
  const { language, lines = defaultLines, columns = null, whole = "--format json" } = options;
  if (faults.length === 0) return `${faultWords[language].none}\n`;
  const { blocks, hidden } = fitToScreen(groupFaults(faults), options, { lines: lines - closingLines, columns });
  const out = blocks.flat();
  const galat = sum(hidden.filter(({ severity }) => severity === "galat").map(sizeOfGroup));
  const rest = sum(hidden.map(sizeOfGroup)) - galat;
  const words = hiddenWords[language];
  if (galat > 0) out.push(words.galat(galat, rest, whole), "");
  else if (rest > 0) out.push(words.some(rest, whole), "");
  out.push(faultWords[language].sum(countFaults(faults)));
  return `${out.join("\n")}\n`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

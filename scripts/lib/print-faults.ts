import type { Fault } from "#core/faults/fault.ts";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";

/** Faults for a person at a terminal, on standard error; nothing where there are none. */
export function printFaults(
  faults: readonly Fault[],
  { language, data }: { language: "id" | "en"; data: string },
): void {
  if (faults.length === 0) return;
  const colour = process.stderr.isTTY === true && process.env.NO_COLOR === undefined;
  process.stderr.write(formatFaultsForTerminal(faults, { language, folder: data, colour }));
}

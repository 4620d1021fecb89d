import type { Fault } from "#core/faults/fault.ts";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { reportFolder } from "./report-folder.ts";
import { terminalLook } from "./terminal-look.ts";
import { faultReportExists, writeFaultReport } from "./write-fault-report.ts";

export type PrintOptions = {
  language: "id" | "en";
  data: string;
  /** Folder of the full report; null for none. */
  report?: string | null;
};

/**
 * Faults for a person at a terminal, on standard error, and the full report as a page. Nothing where there are none,
 * but for a report of an earlier run, which then says so.
 */
export function printFaults(faults: readonly Fault[], { language, data, report = reportFolder }: PrintOptions): void {
  if (faults.length === 0 && (report === null || !faultReportExists(report))) return;
  const written = report === null ? null : writeFaultReport(faults, { language, data, report });
  if (faults.length === 0) return;
  const { stderr } = process;
  const whole = written?.path ?? undefined;
  const options = { language, folder: data, ...terminalLook(stderr), ...(whole === undefined ? {} : { whole }) };
  stderr.write(formatFaultsForTerminal(faults, options));
  stderr.write(written?.words ?? "");
}

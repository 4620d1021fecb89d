import { existsSync } from "node:fs";
import { readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import { escapeInvisible } from "#core/faults/show-value.ts";
import { decisionTable } from "#core/import/decisions.ts";
import type { ImportPlan } from "#core/import/plan-import.ts";
import type { SheetGrid } from "#core/import/sheet-grid.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import { participationTable } from "#core/schema/participation.ts";
import { CommandLineError } from "./command-line.ts";
import { readSpreadsheet } from "./read-spreadsheet.ts";
import { writeReport } from "./report-folder.ts";

const largestExport = 64 * 1024 * 1024;
// Excel needs the mark in order to read a CSV as UTF-8 by double-click.
const byteOrderMark = "\ufeff";

/** The sheet of an exported file, named in faults as it was named to us. Null, with a galat, where it can't be read. */
export async function readExportFile(path: string, log: FaultLog): Promise<SheetGrid | null> {
  const found = await stat(path).catch(() => null);
  const name = escapeInvisible(path);
  if (!found?.isFile()) {
    throw new CommandLineError({ id: `${name}: berkas tidak ada`, en: `${name}: no such file` });
  }
  // A bare name could be that of one of our own files, to which faults would then seem to point.
  const label = basename(path) === path ? `./${path}` : path;
  if (found.size > largestExport) {
    const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
    log.add("E003", filePlace(label), null, { size: megabytes(found.size), limit: megabytes(largestExport) });
    return null;
  }
  return readSpreadsheet(label, await readFile(path), log);
}

/** The file of decisions that was named, or the one that the last import left in the report folder; null for none. */
export async function readDecisionFile(
  named: string | null,
  folder: string,
): Promise<{ file: string; bytes: Uint8Array } | null> {
  const path = named ?? join(folder, decisionTable.file);
  if (existsSync(path)) return { file: path, bytes: await readFile(path) };
  if (named === null) return null;
  const name = `--decisions ${escapeInvisible(named)}`;
  throw new CommandLineError({ id: `${name}: berkas tidak ada`, en: `${name}: no such file` });
}

/** Writes the drafts, the questions and the page into the report folder. Drafts of an earlier run that no longer hold go. */
export async function writeDrafts(folder: string, plan: ImportPlan, page: string): Promise<void> {
  try {
    for (const { file } of [innovationTable, participationTable]) {
      const draft = plan.files.get(file);
      if (draft) await writeReport(folder, file, draft);
      else await rm(join(folder, file), { force: true });
    }
    if (plan.questionFile !== null) await writeReport(folder, decisionTable.file, byteOrderMark + plan.questionFile);
    await writeReport(folder, "ringkasan.html", page);
  } catch (error) {
    throw asOpenFile(error, folder);
  }
}

/** A file that Excel holds open, or saved while we were reading, is no fault of the tool. */
export function asOpenFile(error: unknown, folder: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!["EBUSY", "EPERM", "EACCES", "EROFS", "ECHANGED"].includes(code)) return error;
  const name = escapeInvisible(folder);
  return new CommandLineError({
    id: `${name} tidak dapat ditulis (${code}): tutup berkasnya di Excel, periksa izinnya, lalu ulangi`,
    en: `${name} can't be written (${code}): close its files in Excel, check the permissions and try again`,
  });
}

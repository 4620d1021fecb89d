import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where reports for staff go unless a command is told otherwise; never part of the public site. */
export const reportFolder = "laporan";

/** Writes one report file under a folder and gives its path. */
export async function writeReport(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** A file of a report, by its name in the report folder. */
export type ReportFile = { name: string; content: string | Uint8Array };

/**
 * Writes all files of one report and gives their paths. What an earlier run of the same report left beside them goes:
 * files only, and only such as `isOwn` knows by their names.
 */
export async function writeReportSet(
  folder: string,
  files: readonly ReportFile[],
  isOwn: (name: string) => boolean,
): Promise<string[]> {
  const written = await Promise.all(files.map(({ name, content }) => writeReport(folder, name, content)));
  const current = new Set(files.map(({ name }) => name));
  const beside = await readdir(folder, { withFileTypes: true });
  const stale = beside.filter((entry) => entry.isFile() && isOwn(entry.name) && !current.has(entry.name));
  await Promise.all(stale.map(({ name }) => rm(join(folder, name), { force: true })));
  return written;
}

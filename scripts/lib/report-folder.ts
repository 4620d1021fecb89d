import { mkdir, writeFile } from "node:fs/promises";
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

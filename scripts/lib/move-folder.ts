import { renameSync, rmSync } from "node:fs";
import { cp, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "./publishing-refused.ts";

/**
 * Moves a folder to a place that doesn't exist yet. Onto another disk it is copied, and every file's size compared,
 * before the first one goes.
 */
export async function moveFolder(
  from: string,
  to: string,
  rename: (from: string, to: string) => void = renameSync,
): Promise<void> {
  try {
    rename(from, to);
  } catch (error) {
    if (systemCode(error) !== "EXDEV") throw error;
    await cp(from, to, { recursive: true, errorOnExist: true, force: false });
    const [sizes, copies] = await Promise.all([fileSizes(from), fileSizes(to)]);
    for (const [file, size] of sizes) {
      if (copies.get(file) !== size) throw new Error(`copied wrongly: ${file}`);
    }
    rmSync(from, { recursive: true, force: true });
  }
}

/** Bytes of each file under a folder. */
async function fileSizes(folder: string): Promise<Map<string, number>> {
  const names = await readdir(folder, { recursive: true });
  const sizes = new Map<string, number>();
  for (const name of names) {
    const found = await stat(join(folder, name));
    if (found.isFile()) sizes.set(name, found.size);
  }
  return sizes;
}

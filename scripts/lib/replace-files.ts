import { copyFile, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Puts new content into several files of a folder, all or none: everything is written beside first, then each file is
 * replaced in one step, and a failure brings back those that were replaced before it. At no moment is a file missing
 * or half written.
 */
export async function replaceFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const names = [...files.keys()];
  const beside = (name: string, what: "new" | "old") => join(folder, `.${name}-${what}-${process.pid}`);
  const replaced: { name: string; existed: boolean }[] = [];
  try {
    for (const [name, bytes] of files) await writeSafely(beside(name, "new"), bytes);
    for (const name of names) {
      const existed = await copyIfThere(join(folder, name), beside(name, "old"));
      await rename(beside(name, "new"), join(folder, name));
      replaced.push({ name, existed });
    }
  } catch (problem) {
    for (const { name, existed } of replaced.toReversed()) {
      if (existed) await rename(beside(name, "old"), join(folder, name));
      else await rm(join(folder, name), { force: true });
    }
    throw problem;
  } finally {
    for (const name of names) {
      await rm(beside(name, "new"), { force: true });
      await rm(beside(name, "old"), { force: true });
    }
  }
}

/** The bytes are on the disk before the name points to them. */
async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function copyIfThere(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

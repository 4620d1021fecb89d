import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DataFile } from "#core/csv/data-file.ts";
import { wholeBytes } from "#core/csv/data-file.ts";

/**
 * Writes files into a folder all or none: each is written in full beside the others first, then new folders and files are
 * moved in whole, and files that were there last, each replaced in one step so that at no moment it is missing or half
 * written. Whatever fails, what was moved goes back. A file that is no longer as it
 * was `known` has been saved by someone meanwhile: nothing is written then, and the error's code is `ECHANGED`.
 */
export async function writeTogether(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  known: ReadonlyMap<string, DataFile>,
  move: typeof rename = rename,
): Promise<void> {
  if (files.size === 0) return;
  for (const path of files.keys()) await refuseChanged(folder, path, known.get(path));
  // A hidden folder inside lies on the same disk, and no reader of the data looks into it.
  const stage = await mkdtemp(join(folder, ".tulis-"));
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(stage, "baru", path)), { recursive: true });
      await writeSafely(join(stage, "baru", path), bytes);
    }
    const moves = [...new Set([...files.keys()].map((path) => topmostNew(folder, path)))];
    const isThere = (path: string) => existsSync(join(folder, path));
    for (const path of [...moves.filter((move) => !isThere(move)), ...moves.filter(isThere)]) {
      await moveIn({ folder, stage, move }, path, undo);
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** The path itself where it is there or only its last part is new, else the first folder of it that is not there. */
function topmostNew(folder: string, path: string): string {
  const parts = path.split("/");
  for (let length = 1; length < parts.length; length++) {
    const part = parts.slice(0, length).join("/");
    if (!existsSync(join(folder, part))) return part;
  }
  return path;
}

type Moving = { folder: string; stage: string; move: typeof rename };

async function moveIn({ folder, stage, move }: Moving, path: string, undo: (() => Promise<void>)[]): Promise<void> {
  const target = join(folder, path);
  const fresh = join(stage, "baru", path);
  if (!existsSync(target)) {
    await move(fresh, target);
    undo.push(() => rm(target, { recursive: true, force: true }));
    return;
  }
  const kept = join(stage, "lama", path);
  await mkdir(dirname(kept), { recursive: true });
  await copyFile(target, kept);
  await move(fresh, target);
  undo.push(() => rename(kept, target));
}

/** The bytes are on the disk before a name points to them. */
async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function refuseChanged(folder: string, path: string, known: DataFile | undefined): Promise<void> {
  const target = join(folder, path);
  const isSame = known === undefined ? !existsSync(target) : (await readFile(target)).equals(wholeBytes(known));
  if (!isSame) throw Object.assign(new Error(`${path} changed meanwhile`), { code: "ECHANGED" });
}

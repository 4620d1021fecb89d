import type { Stats } from "node:fs";
import { lstat, open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataFile } from "#core/csv/data-file.ts";
import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import type { BilingualText } from "#core/text.ts";
import { fileInChunks } from "./file-in-chunks.ts";
import { isPassing } from "./passing-files.ts";
import { systemReason } from "./system-reason.ts";

/** The files of a data folder by path inside it, sorted; `unread` has a galat for each that could not be read. */
export class DataFolder extends Map<string, DataFile> {
  readonly unread: Fault[] = [];
}

export const largestFile = 250 * 1024 * 1024;
/** Tables from this size on are read piece by piece, so that their bytes are never in memory at once. */
const largeTable = 4 * 1024 * 1024;
const deepest = 4;

/**
 * Finds every regular file of a data folder, and reads all but the large tables into memory. Links, pipes and devices
 * are never opened and files over the limit never read: each is a galat. Passing files are no part of the folder. A folder that does not exist is an error of the command, not of the data.
 */
export async function readDataFolder(folder: string): Promise<DataFolder> {
  const files = new DataFolder();
  await readInto(files, folder, "", 0);
  return files;
}

async function readInto(files: DataFolder, root: string, inside: string, depth: number): Promise<void> {
  const entries = await readdir(join(root, inside), { withFileTypes: true });
  const lasting = entries.filter((entry) => !isPassing({ name: entry.name, isDirectory: entry.isDirectory() }));
  for (const name of lasting.map((entry) => entry.name).sort()) {
    const path = inside === "" ? name : `${inside}/${name}`;
    try {
      await readOne(files, root, path, depth);
    } catch (error) {
      files.unread.push(makeFault("E016", filePlace(path), null, { reason: systemReason(error) }));
    }
  }
}

async function readOne(files: DataFolder, root: string, path: string, depth: number): Promise<void> {
  const stat = await lstat(join(root, path));
  if (stat.isDirectory() && !/\.(?:csv|json|geojson)$/.test(path)) {
    if (depth < deepest) await readInto(files, root, path, depth + 1);
  } else if (!stat.isFile()) {
    files.unread.push(makeFault("E002", filePlace(path), null, { kind: kindOf(stat) }));
  } else if (stat.size > largestFile) {
    const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
    const sizes = { size: megabytes(stat.size), limit: megabytes(largestFile) };
    files.unread.push(makeFault("E003", filePlace(path), null, sizes));
  } else {
    files.set(path, await readOrOpen(join(root, path), path, stat.size));
  }
}

async function readOrOpen(path: string, inside: string, size: number): Promise<DataFile> {
  if (size < largeTable || !path.endsWith(".csv")) return readFile(path);
  // A file that can't be opened is told now, as a fault of its own, and not in the middle of the reading.
  await (await open(path)).close();
  return fileInChunks(path, inside, size);
}

function kindOf(stat: Stats): BilingualText {
  if (stat.isDirectory()) return { id: "folder", en: "a folder" };
  if (stat.isSymbolicLink()) return { id: "tautan ke tempat lain", en: "a link to another place" };
  return { id: "pipa atau perangkat", en: "a pipe or device" };
}

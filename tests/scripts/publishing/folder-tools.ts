import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { smallCityFiles } from "../../core/artefacts/small-city.ts";

/** A new empty folder that nobody else uses. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "portal-publishing-")));
}

/** Writes files by their path under a folder. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The small city as a data folder; `changes` replaces whole files. */
export function smallDataFolder(folder: string, changes: Readonly<Record<string, string>> = {}): string {
  return writeAll(folder, { ...smallCityFiles, ...changes });
}

/** One hash over names and contents of everything in a folder. */
export function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).toSorted(byPath)) {
    const path = join(entry.parentPath, entry.name);
    hash.update(path.slice(folder.length));
    if (entry.isFile()) hash.update(readFileSync(path));
  }
  return hash.digest("hex");
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}

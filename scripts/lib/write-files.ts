import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Artefacts } from "#core/artefacts/build-artefacts.ts";

/** Writes the files that stand beside the pages, at their addresses under a folder. */
export async function writeFiles({ files, unlisted }: Artefacts, folder: string): Promise<void> {
  for (const { path, text } of [...files, ...unlisted()]) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

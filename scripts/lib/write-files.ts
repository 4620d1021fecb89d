import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Artefacts } from "#core/artefacts/build-artefacts.ts";

/** Writes the files that stand beside the pages, at their addresses under a folder; gives the addresses. */
export async function writeFiles({ files, unlisted }: Artefacts, folder: string): Promise<string[]> {
  const all = [...files, ...unlisted()];
  for (const { path, text } of all) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return all.map(({ path }) => path);
}

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "#core/artefacts/site.ts";
import type { Fault } from "#core/faults/fault.ts";
import { prepareArtefacts } from "./prepare-artefacts.ts";
import { writeFiles, writePages } from "./write-artefacts.ts";

/** What a build needs to know of the data once it lies on disk; `site` is null where a fault forbids publishing. */
export type PreparedSite = {
  faults: readonly Fault[];
  site: { address: string; paths: readonly string[] } | null;
};

/** Makes a data folder ready on disk, and lets go of it: rendering needs the memory. */
export async function prepareSite(data: string, to: { pages: string; files: string }): Promise<PreparedSite> {
  const { artefacts, faults } = await prepareArtefacts(data);
  if (artefacts === null) return { faults, site: null };
  await writePages(artefacts, to.pages);
  await writeFiles(artefacts, to.files);
  const { address, sample } = artefacts.pages.get("site") as Site;
  await mkdir(to.files, { recursive: true });
  await writeFile(join(to.files, "robots.txt"), `User-agent: *\n${sample ? "Disallow: /" : "Allow: /"}\n`);
  return { faults, site: { address, paths: artefacts.paths } };
}

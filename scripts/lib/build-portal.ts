import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { build } from "astro";
import type { Artefacts } from "#core/artefacts/build-artefacts.ts";
import type { Fault } from "#core/faults/fault.ts";
import { missingPages } from "./missing-pages.ts";
import { prepareArtefacts } from "./prepare-artefacts.ts";
import { recoverPublished, swapFolders } from "./swap-folders.ts";

export type BuildOptions = {
  /** Folder of the CSVs; only ever read. */
  data: string;
  /** Folder to publish to; replaced as a whole, and only by a whole site. */
  out: string;
  /** Folder of the portal's code. */
  root: string;
  /** Told every fault, before anything is built. */
  report: (faults: readonly Fault[]) => void;
  log: (line: string) => void;
};

/**
 * Data to site: read, check, compute, write view models, render beside the published site, compare with the list of
 * expected pages, then swap. Gives the exit code: 0 published, 1 the data has faults. Anything else throws, and the
 * last site stays as it was.
 */
export async function buildPortal({ data, out, root, report, log }: BuildOptions): Promise<0 | 1> {
  const target = resolve(out);
  await recoverPublished(target);
  const { artefacts, faults } = await prepareArtefacts(data);
  report(faults);
  if (artefacts === null) return 1;
  const work = join(root, ".portal", `build-${process.pid}`);
  const staging = join(dirname(target), `.${basename(target)}-new-${process.pid}`);
  try {
    const started = performance.now();
    await writeArtefacts(artefacts, join(work, "generated"));
    await render(root, join(work, "generated"), staging, artefacts);
    await writeFiles(artefacts, staging);
    const missing = await missingPages(staging, artefacts.paths);
    if (missing.length > 0) throw new Error(`${missing.length} pages were not written, the first: ${missing[0]}`);
    await swapFolders(staging, target);
    log(`${artefacts.paths.length} halaman, ${Math.round(performance.now() - started)} ms → ${out}`);
    return 0;
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(staging, { recursive: true, force: true });
  }
}

/** Writes the view models where the pages will read them. */
export async function writeArtefacts(artefacts: Artefacts, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, page] of artefacts.pages) await writeFile(join(folder, `${name}.json`), JSON.stringify(page));
}

async function render(root: string, generated: string, staging: string, artefacts: Artefacts): Promise<void> {
  const site = artefacts.pages.get("site") as { address: string };
  // astro.config.mjs reads these; the public folder of the project is copied by Astro itself.
  process.env.PORTAL_GENERATED = generated;
  process.env.PORTAL_OUT = staging;
  process.env.PORTAL_ADDRESS = site.address;
  await build({ root, logLevel: "error" });
}

async function writeFiles(artefacts: Artefacts, staging: string): Promise<void> {
  for (const file of artefacts.files) {
    const path = join(staging, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.text);
  }
  const site = artefacts.pages.get("site") as { sample: boolean };
  await writeFile(join(staging, "robots.txt"), `User-agent: *\n${site.sample ? "Disallow: /" : "Allow: /"}\n`);
}

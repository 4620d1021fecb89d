import { cp, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Fault } from "#core/faults/fault.ts";
import { missingPages } from "./missing-pages.ts";
import { prepareSite } from "./prepare-site.ts";
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
  const started = performance.now();
  const target = resolve(out);
  await recoverPublished(target);
  const work = join(root, ".portal", `build-${process.pid}`);
  const staging = join(dirname(target), `.${basename(target)}-new-${process.pid}`);
  const pages = join(work, "pages");
  const files = join(work, "files");
  try {
    const { faults, site } = await prepareSite(data, { pages, files });
    report(faults);
    if (site === null) return 1;
    // astro.config.mjs and src/artefacts.ts read these.
    process.env.PORTAL_GENERATED = pages;
    process.env.PORTAL_OUT = staging;
    process.env.PORTAL_ADDRESS = site.address;
    const { build } = await import("astro");
    await build({ root, logLevel: "error" });
    await cp(files, staging, { recursive: true });
    const missing = await missingPages(staging, site.paths);
    if (missing.length > 0) throw new Error(`${missing.length} pages were not written, the first: ${missing[0]}`);
    await swapFolders(staging, target);
    log(`${site.paths.length} halaman, ${((performance.now() - started) / 1000).toFixed(1)} s → ${out}`);
    return 0;
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(staging, { recursive: true, force: true });
  }
}

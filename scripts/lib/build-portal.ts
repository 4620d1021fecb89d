import { rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "#core/faults/fault.ts";
import type { BilingualText } from "#core/text.ts";
import { cleanAtExit, cleanOnSignal } from "./clean-up.ts";
import { drawImages } from "./draw-images.ts";
import { finishSite } from "./finish-site.ts";
import { moveFolder } from "./move-folder.ts";
import { outputFolder } from "./output-folder.ts";
import { lockOutput } from "./output-lock.ts";
import { prepareSite } from "./prepare-site.ts";
import { explainDisk } from "./publishing-refused.ts";
import { renderSite } from "./render-site.ts";
import { clearDead, recoverPublished, stagingOf, swapFolders } from "./swap-folders.ts";
import { UnsoundSite } from "./unsound-site.ts";
import type { SiteIssue } from "./verify-site/site-issue.ts";

export type BuildOptions = {
  /** Folder of the CSVs; only ever read. */
  data: string;
  /** Folder to publish to; replaced as a whole, and only by a whole site. */
  out: string;
  /** Folder of the portal's code. */
  root: string;
  /** What addresses begin with (`/folder/`); null to take it from the address of the site. */
  base?: string | null;
  /** Told every fault, before anything is built. */
  report: (faults: readonly Fault[]) => void;
  log: (line: BilingualText) => void;
  /** Told what is about to be done. */
  step?: (text: BilingualText) => void;
  /** Told what the last look at the site found that is not our fault. */
  tell?: (issues: readonly SiteIssue[]) => void;
  render?: typeof renderSite;
};

// The code that renders lies in the site's folder while it does, and a process loads a file only once: a second build in
// the same folder would be rendered by the first one's code, with what that remembers.
let builds = 0;

/**
 * Data to site: read, check, compute, make view models, render in a folder of this build's own, verify, then swap. Gives
 * the exit code: 0 published, 1 the data has faults. Anything else throws. Whatever happens, the last site stays as it
 * was until the new one takes its place as a whole.
 */
export async function buildPortal(options: BuildOptions): Promise<0 | 1> {
  const { data, out, root } = options;
  const target = outputFolder(out, { root, data });
  try {
    const release = await lockOutput(target);
    const work = join(root, ".portal", `build-${process.pid}`);
    const clean = () => {
      for (const folder of [work, stagingOf(target)]) rmSync(folder, { recursive: true, force: true });
      release();
    };
    const offGuard = cleanOnSignal(clean);
    try {
      await recoverPublished(target);
      await clearDead(join(root, ".portal"), "build-");
      return await buildInto(target, work, options);
    } catch (error) {
      cleanAtExit(() => rmSync(work, { recursive: true, force: true }));
      throw error;
    } finally {
      clean();
      offGuard();
    }
  } catch (error) {
    throw explainDisk(error);
  }
}

async function buildInto(target: string, work: string, options: BuildOptions): Promise<0 | 1> {
  const { data, out, root, base = null, report, log, step = () => {}, tell = () => {}, render = renderSite } = options;
  const started = performance.now();
  builds += 1;
  const [files, site, scratch] = ["files", `site-${builds}`, "scratch"].map((name) => join(work, name)) as Three;
  step({ id: "Membaca, memeriksa, dan menghitung data", en: "Reading, checking and computing the data" });
  const { faults, site: plan } = await prepareSite(data, files, base);
  report(faults);
  if (plan === null) return 1;
  step({ id: `Membuat ${plan.paths.length} halaman`, en: `Making ${plan.paths.length} pages` });
  await render({ root, pages: plan.pages, site, scratch, ...plan.place });
  step({ id: "Menggambar grafik", en: "Drawing the charts" });
  await Promise.all([drawImages(site, join(root, ".portal", "images")), cp(files, site, { recursive: true })]);
  step({ id: "Memeriksa situs yang baru dibuat", en: "Verifying the new site" });
  const issues = finishSite(site, plan, { root, data });
  const ours = issues.filter(({ cause }) => cause === "tool");
  if (ours.length > 0) throw new UnsoundSite(ours);
  if (issues.length > 0) tell(issues);
  if (issues.some(({ cause }) => cause === "data")) return 1;
  await moveFolder(site, stagingOf(target));
  await swapFolders(stagingOf(target), target);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { length } = plan.paths;
  log({
    id: `${length} halaman, ${seconds.replace(".", ",")} detik → ${out}`,
    en: `${length} pages, ${seconds} s → ${out}`,
  });
  return 0;
}

type Three = [string, string, string];

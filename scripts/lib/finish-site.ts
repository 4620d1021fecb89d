import { writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { formatPublicationRecord } from "#core/publication/format-publication-record.ts";
import { recordPath } from "#core/publication/publication-record.ts";
import { pageHasher } from "./page-hashes.ts";
import type { SitePlan } from "./prepare-site.ts";
import { sitePaths } from "./verify-site/site-file.ts";
import type { SiteIssue } from "./verify-site/site-issue.ts";
import { verifySite } from "./verify-site/verify-site.ts";

type Options = { root: string; data: string };

/** Verifies a rendered site and lays the record of its publication beside the pages. Gives what is wrong with it. */
export function finishSite(folder: string, plan: SitePlan, { root, data }: Options): SiteIssue[] {
  const context = {
    folder,
    paths: plan.paths,
    ...plan.place,
    mail: plan.mail,
    embargoed: plan.embargoed,
    // A home such as `/` or `/root` could stand in any text.
    machineFolders: [root, resolve(data), homedir()].filter((path) => path.length > 6),
  };
  const hasher = pageHasher();
  const found = verifySite({ ...context, files: new Set(sitePaths(folder)) }, hasher.see);
  writeFileSync(join(folder, recordPath), formatPublicationRecord(plan.record, hasher.hashes()));
  return found;
}

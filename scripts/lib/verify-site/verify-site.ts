import { expectedPages } from "./expected-pages.ts";
import { noEmbargoed } from "./no-embargoed.ts";
import { noMachinePaths } from "./no-machine-paths.ts";
import { noPersonalData } from "./no-personal-data.ts";
import { pageWeights } from "./page-weights.ts";
import { resolvingLinks } from "./resolving-links.ts";
import { safeAddresses } from "./safe-addresses.ts";
import type { SiteFile } from "./site-file.ts";
import { readSiteFile } from "./site-file.ts";
import type { SiteIssue } from "./site-issue.ts";
import type { MakeSiteRule, SiteContext } from "./site-rule.ts";

export const siteRules: readonly MakeSiteRule[] = [
  expectedPages,
  resolvingLinks,
  safeAddresses,
  noPersonalData,
  noEmbargoed,
  noMachinePaths,
  pageWeights,
];

/**
 * Looks through a built site before it is published, each file once: `onFile` sees them too. All issues, in the order
 * of the rules and the files.
 */
export function verifySite(context: SiteContext, onFile: (file: SiteFile) => void = () => {}): SiteIssue[] {
  const rules = siteRules.map((make) => ({ ...make(context), issues: [] as SiteIssue[] }));
  for (const path of context.files) {
    const file = readSiteFile(context.folder, path);
    if (file === null) continue;
    for (const rule of rules) if (rule.file) rule.issues.push(...rule.file(file));
    onFile(file);
  }
  for (const rule of rules) if (rule.whole) rule.issues.push(...rule.whole());
  return rules.flatMap(({ issues }) => issues);
}

import type { SiteIssue } from "./verify-site/site-issue.ts";

const listed = 10;

/** A site that was rendered but may not be published, by a fault of ours. The message lists what is wrong with it. */
export class UnsoundSite extends Error {
  readonly issues: readonly SiteIssue[];

  constructor(issues: readonly SiteIssue[]) {
    const lines = issues.slice(0, listed).map(({ file, text }) => `  ${file}: ${text.en}`);
    const more = issues.length > listed ? [`  … ${issues.length - listed} more`] : [];
    super([`the site that was made is not sound: ${issues.length} issues`, ...lines, ...more].join("\n"));
    this.issues = issues;
  }
}

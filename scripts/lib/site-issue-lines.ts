import { escapeInvisible } from "#core/faults/show-value.ts";
import type { SiteIssue } from "./verify-site/site-issue.ts";

const listed = 5;
const headings = {
  id: {
    data: "TIDAK BOLEH TERBIT: ada isi yang tidak boleh dibaca umum.",
    notice: "Catatan tentang situs:",
    more: (count: number) => `  dan ${count} lagi`,
  },
  en: {
    data: "MAY NOT BE PUBLISHED: something on it is not for the public.",
    notice: "Notes about the site:",
    more: (count: number) => `  and ${count} more`,
  },
};

/** What the last look at a site found in the data, for the terminal: what may not be public first, a few of each. */
export function siteIssueLines(issues: readonly SiteIssue[], language: "id" | "en"): string {
  const words = headings[language];
  return (["data", "notice"] as const)
    .flatMap((cause) => {
      const own = issues.filter((issue) => issue.cause === cause);
      if (own.length === 0) return [];
      const lines = own.slice(0, listed).map(({ file, text }) => `  ${escapeInvisible(file)} ${text[language]}`);
      return [words[cause], ...lines, ...(own.length > listed ? [words.more(own.length - listed)] : [])];
    })
    .join("\n");
}

import type { BilingualText } from "#core/text.ts";

/**
 * What is wrong with a built site. `tool`: our fault, the site is not published. `data`: something in the data may not be
 * public, so neither is the site. `notice`: worth knowing, and published all the same. `file` is a path under the site.
 */
export type SiteIssue = { cause: "tool" | "data" | "notice"; file: string; text: BilingualText };

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { SiteIssue } from "./site-issue.ts";
import type { SiteContext, SiteRule } from "./site-rule.ts";

/** Bytes that a first visit may move, gzipped (DESIGN section 6). */
const budgets = { home: 60_000, profile: 15_000, script: 10_000 };
/** How many of the largest profiles are weighed: gzip takes too long for all of them. */
const weighed = 8;

const homePages = ["index.html", "en/index.html"];
const profile = /^(?:en\/)?inovasi\/(?!halaman\/)[^/]+\/index\.html$/;
const moved = /<(?:link[^>]*rel="(?:stylesheet|icon)"[^>]*href="([^"]+)"|script[^>]*src="([^"]+)")/g;

/**
 * Pages stay light. Scripts are ours, so too much of them is our fault. The weight of a page also comes from the data:
 * over its budget it is told, and only twice the budget, which the longest texts can't reach, is taken for our fault.
 */
export function pageWeights(context: SiteContext): SiteRule {
  const largest: { path: string; size: number }[] = [];
  const scriptSets = new Map<string, string>();
  return {
    *file({ path, kind, text }) {
      if (kind !== "page") return;
      if (profile.test(path)) keepLargest(largest, { path, size: text.length });
      const scripts = movedBy(text, context).filter((file) => file.endsWith(".js"));
      const key = scripts.sort().join(" ");
      if (!scriptSets.has(key)) scriptSets.set(key, path);
    },
    *whole() {
      for (const path of homePages.filter((page) => context.files.has(page))) {
        yield* weigh(path, visit(path, context), budgets.home);
      }
      for (const { path } of largest) yield* weigh(path, visit(path, context), budgets.profile);
      for (const [scripts, path] of scriptSets) {
        const bytes = scripts === "" ? 0 : scripts.split(" ").reduce((sum, file) => sum + zipped(file, context), 0);
        if (bytes > budgets.script) yield overweight("tool", path, bytes, budgets.script);
      }
    },
  };
}

function* weigh(path: string, bytes: number, budget: number): Generator<SiteIssue> {
  if (bytes > budget) yield overweight(bytes > 2 * budget ? "tool" : "notice", path, bytes, budget);
}

function keepLargest(largest: { path: string; size: number }[], page: { path: string; size: number }): void {
  largest.push(page);
  largest.sort((a, b) => b.size - a.size);
  largest.length = Math.min(largest.length, weighed);
}

/** The files of the site that a page moves beside itself. */
function movedBy(text: string, { base }: SiteContext): string[] {
  return Array.from(text.matchAll(moved), (match) => match[1] ?? match[2] ?? "")
    .filter((link) => link.startsWith(base))
    .map((link) => link.slice(base.length));
}

function visit(path: string, context: SiteContext): number {
  const files = movedBy(readFileSync(join(context.folder, path), "utf8"), context);
  return [path, ...files].reduce((sum, file) => sum + zipped(file, context), 0);
}

function zipped(file: string, { folder, files }: SiteContext): number {
  return files.has(file) ? gzipSync(readFileSync(join(folder, file))).length : 0;
}

function overweight(cause: SiteIssue["cause"], file: string, bytes: number, budget: number): SiteIssue {
  const [size, limit] = [Math.ceil(bytes / 1000), budget / 1000];
  return {
    cause,
    file,
    text: {
      id: `berat: ${size} kB, sebaiknya paling banyak ${limit} kB`,
      en: `heavy: ${size} kB, best at most ${limit} kB`,
    },
  };
}

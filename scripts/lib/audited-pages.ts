import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** One address of each kind of page: the home page, every part's first page, and the heaviest page below it. */
export function auditedPages(site: string): string[] {
  const parts = readdirSync(site).filter((name) => name !== "en" && hasPage(site, name));
  return ["/", ...parts.flatMap((part) => [`/${part}/`, ...heaviest(site, part)])];
}

function heaviest(site: string, part: string): string[] {
  const below = readdirSync(join(site, part)).filter((name) => hasPage(site, join(part, name)));
  const weights = below.map((name) => ({ name, weight: statSync(join(site, part, name, "index.html")).size }));
  const [most] = weights.toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  return most ? [`/${part}/${most.name}/`] : [];
}

function hasPage(site: string, folder: string): boolean {
  return existsSync(join(site, folder, "index.html"));
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the addresses of a built site begin with (`/` or `/folder/`), as its front page links its icon. */
export function baseOfSite(site: string): string {
  const page = join(site, "index.html");
  if (!existsSync(page)) return "/";
  return /<link rel="icon" href="(\/[^"]*)favicon\.svg"/.exec(readFileSync(page, "utf8"))?.[1] ?? "/";
}

import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Dataset } from "#core/dataset.ts";
import { formatHeadersFile } from "#core/hosting/format-headers-file.ts";
import { redirectFiles } from "#core/hosting/format-redirects.ts";
import { formatSecurityText } from "#core/hosting/format-security-text.ts";
import type { MovedAddress } from "#core/hosting/moved-addresses.ts";
import { movedAddresses } from "#core/hosting/moved-addresses.ts";
import { movedPage } from "#core/hosting/moved-page.ts";
import type { SitePlace } from "#core/hosting/site-base.ts";

/** Addresses of a site: its pages, and the files that are written to `folder` already. */
export type Addresses = { pages: readonly string[]; files: readonly string[] };

/**
 * Writes the files by which hosts learn what to send with the pages and what has moved, robots whether to come, and
 * people where to report a weakness; and what stands at old addresses. Gives the old addresses that have a page.
 */
export async function writeHostingFiles(
  { portal, ...dataset }: Dataset,
  place: SitePlace,
  { folder, pages, files }: Addresses & { folder: string },
): Promise<string[]> {
  const moved = movedAddresses({ portal, ...dataset }, [...pages, ...files]);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "_headers"), formatHeadersFile(pages, place.base));
  for (const [name, text] of redirectFiles(moved, place.base)) await writeFile(join(folder, name), text);
  for (const old of moved) await writeMoved(old, place, folder);
  const { contact, edition, sample } = portal;
  await writeFile(join(folder, "robots.txt"), `User-agent: *\n${sample ? "Disallow: /" : "Allow: /"}\n`);
  if (contact.mail !== "") {
    const { address } = place;
    await writeFile(join(folder, "security.txt"), formatSecurityText({ mail: contact.mail, address, edition }));
  }
  return moved.map(({ from }) => from).filter((from) => from.endsWith("/"));
}

/** A page that leads on, or the same file once more: a file can't say where it went. */
async function writeMoved(moved: MovedAddress, place: SitePlace, folder: string): Promise<void> {
  const isPage = moved.from.endsWith("/");
  const file = join(folder, isPage ? `${moved.from}index.html` : moved.from);
  await mkdir(dirname(file), { recursive: true });
  if (isPage) await writeFile(file, movedPage(moved, place));
  else await copyFile(join(folder, moved.to), file);
}

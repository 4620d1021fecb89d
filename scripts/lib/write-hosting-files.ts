import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatHeadersFile } from "#core/hosting/format-headers-file.ts";
import { formatSecurityText } from "#core/hosting/format-security-text.ts";
import type { Portal } from "#core/schema/portal.ts";

/** Writes the files by which hosts learn what to send with the pages, robots whether to come, and people where to report a weakness. */
export async function writeHostingFiles(portal: Portal, paths: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "_headers"), formatHeadersFile(paths, process.env.PORTAL_BASE ?? "/"));
  const { address, contact, edition, sample } = portal;
  await writeFile(join(folder, "robots.txt"), `User-agent: *\n${sample ? "Disallow: /" : "Allow: /"}\n`);
  if (contact.mail === "") return;
  await writeFile(join(folder, "security.txt"), formatSecurityText({ mail: contact.mail, address, edition }));
}

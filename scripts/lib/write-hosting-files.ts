import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatHeadersFile } from "#core/hosting/format-headers-file.ts";
import { formatSecurityText } from "#core/hosting/format-security-text.ts";
import type { Portal } from "#core/schema/portal.ts";

/** Writes the files by which hosts learn what to send with the pages, and people where to report a weakness. */
export async function writeHostingFiles(portal: Portal, paths: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "_headers"), formatHeadersFile(paths, process.env.PORTAL_BASE ?? "/"));
  const { address, contact, edition } = portal;
  if (contact.mail === "") return;
  await writeFile(join(folder, "security.txt"), formatSecurityText({ mail: contact.mail, address, edition }));
}

import type { Portal } from "#core/schema/portal.ts";
import type { CatalogueFile } from "./catalogue-table.ts";
import { relativeLink } from "./link.ts";

export const manifestPath = "/data/manifes.json";

/** A published file; `rows` is null where it is no table. */
export type Listed = Omit<CatalogueFile, "rows"> & { rows: number | null };

/** What to check a copy against: each file with its bytes and SHA-256, by path from the manifest. */
export function manifest({ edition, dataAsOf, sample }: Portal, files: readonly Listed[]): object {
  const listed = files.map(({ path, bytes, sha256, rows }) => ({
    path: relativeLink(manifestPath, path),
    bytes,
    sha256,
    rows,
  }));
  return { edition, dataAsOf, sample, files: listed.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

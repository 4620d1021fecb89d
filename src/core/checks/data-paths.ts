import { dataTables, methodTables } from "#core/schema/tables.ts";

const boundaryPattern = /^wilayah\/[^/]+\.geojson$/;
const methodPattern = /^metode\/([^/]+)\/([^/]+)$/;
const topFiles = new Set(["portal.json", ...dataTables.map(({ file }) => file)]);
const methodFiles = new Set(["metode.json", ...methodTables.map(({ file }) => file)]);
// Notes, hidden files, golden results and templates lie beside the data and are nobody's fault.
const silent = /(?:^|\/)\.|\.md$|^(?:expected|templat|templates)\//i;

/** What a path in the data folder is to us: read, ignored without a word, or not known. */
export function classifyPath(path: string): "read" | "ignored" | "unknown" {
  if (topFiles.has(path) || boundaryPattern.test(path)) return "read";
  const method = methodPattern.exec(path);
  if (method && methodFiles.has(method[2] ?? "")) return "read";
  return silent.test(path) ? "ignored" : "unknown";
}

/** The method folders, sorted. */
export function methodFolders(paths: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const folder = silent.test(path) ? undefined : methodPattern.exec(path)?.[1];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort();
}

/** The boundary files with the level that each one's name says, sorted. */
export function boundaryFiles(paths: Iterable<string>): { file: string; level: string }[] {
  return [...paths]
    .filter((path) => boundaryPattern.test(path))
    .sort()
    .map((file) => ({ file, level: file.slice("wilayah/".length, -".geojson".length) }));
}

/** Names that a file at the top of the folder may have. */
export const topFileNames: readonly string[] = [...topFiles];

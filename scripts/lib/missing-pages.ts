import { access } from "node:fs/promises";
import { join } from "node:path";

/** Addresses that have no page in a built folder; `404.html` counts as an address too. */
export async function missingPages(folder: string, paths: readonly string[]): Promise<string[]> {
  const files = [...paths.map((path) => join(path, "index.html")), "404.html"];
  const found = await Promise.all(files.map((file) => exists(join(folder, file))));
  return files.filter((_, place) => !found[place]);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

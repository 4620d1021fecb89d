import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Puts a finished folder in the place of the published one: the old is set aside, the new takes its name, the old is
 * deleted last. If the second step fails the old one comes back. Between the two renames there is a moment without a
 * site; `recoverPublished` mends a kill in just that moment.
 */
export async function swapFolders(made: string, published: string): Promise<void> {
  const aside = asideOf(published);
  await rm(aside, { recursive: true, force: true });
  if (existsSync(published)) await rename(published, aside);
  try {
    await rename(made, published);
  } catch (problem) {
    if (existsSync(aside)) await rename(aside, published);
    throw problem;
  }
  await rm(aside, { recursive: true, force: true });
}

/** After a kill in mid-swap: the old site comes back. Left-over folders of builds that are no longer alive go. */
export async function recoverPublished(published: string): Promise<void> {
  const aside = asideOf(published);
  if (existsSync(aside)) {
    if (existsSync(published)) await rm(aside, { recursive: true, force: true });
    else await rename(aside, published);
  }
  const parent = dirname(published);
  if (!existsSync(parent)) return;
  const prefix = `.${basename(published)}-new-`;
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

function asideOf(published: string): string {
  return join(dirname(published), `.${basename(published)}-old`);
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

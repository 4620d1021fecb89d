import { existsSync, renameSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./is-alive.ts";
import { PublishingRefused, systemCode } from "./publishing-refused.ts";

type Rename = (from: string, to: string) => void;

/** Pauses before each new attempt; on Windows a page that is open somewhere may hold its folder for a moment. */
const pauses = [100, 300, 600];

/**
 * Puts a finished folder in the place of the published one, both on one file system: the old is set aside, the new takes
 * its name, the old is deleted last. If the second step fails the old one comes back. No signal is heard between the two
 * renames, which stand microseconds apart; a kill or power cut in just that moment leaves no site under the name, and
 * `recoverPublished`, with which every build and preview begins, puts the old one back.
 */
export async function swapFolders(made: string, published: string, rename: Rename = renameSync): Promise<void> {
  await rm(asideOf(published), { recursive: true, force: true });
  for (const pause of [...pauses, null]) {
    try {
      exchange(made, published, rename);
      break;
    } catch (error) {
      if (!mayPass(error)) throw error;
      if (pause === null) throw refusal(published, error);
      await sleep(pause);
    }
  }
  await rm(asideOf(published), { recursive: true, force: true });
}

function exchange(made: string, published: string, rename: Rename): void {
  const aside = asideOf(published);
  const replaces = existsSync(published);
  if (replaces) rename(published, aside);
  try {
    rename(made, published);
  } catch (error) {
    if (replaces) renameSync(aside, published);
    throw error;
  }
}

function mayPass(error: unknown): boolean {
  return ["EACCES", "EPERM", "EBUSY", "ENOTEMPTY", "EEXIST"].includes(systemCode(error) ?? "");
}

function refusal(published: string, error: unknown): PublishingRefused {
  const name = basename(published);
  return new PublishingRefused(
    {
      id: `Folder ${name} tidak dapat diganti (${systemCode(error)}): tutup program yang memakainya dan periksa izinnya, lalu ulangi.`,
      en: `The folder ${name} can't be replaced (${systemCode(error)}): close what uses it, check its permissions, and try again.`,
    },
    error,
  );
}

/** After a kill in mid-swap the old site comes back. Left-over folders of builds that are no longer alive go. */
export async function recoverPublished(published: string): Promise<void> {
  const aside = asideOf(published);
  if (existsSync(aside)) {
    if (existsSync(published)) await rm(aside, { recursive: true, force: true });
    else renameSync(aside, published);
  }
  await clearDead(dirname(published), stagingPrefix(published));
}

/** The folder beside the published one in which a site waits to take its place. */
export function stagingOf(published: string): string {
  return join(dirname(published), `${stagingPrefix(published)}${process.pid}`);
}

/** Deletes the folders named `<prefix><process id>` whose process is no longer alive. */
export async function clearDead(folder: string, prefix: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : "";
    if (/^\d+$/.test(pid) && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function stagingPrefix(published: string): string {
  return `.${basename(published)}-new-`;
}

function asideOf(published: string): string {
  return join(dirname(published), `.${basename(published)}-old`);
}

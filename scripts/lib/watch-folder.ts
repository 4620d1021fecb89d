import { watch } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { isPassing } from "./passing-files.ts";

const lookEvery = 400;
const settleFor = 60;
const deepest = 4;

/**
 * Calls `changed` once the files of a folder are others than before and have come to rest, never again while it runs.
 * Looks at names, sizes and times itself: system events only make it look sooner, since network drives send none and
 * a save by renaming confuses them. `since` is the fingerprint from before the files were last read. Gives the function
 * that ends the watch.
 */
export function watchFolder(folder: string, since: string, changed: () => Promise<void>): () => void {
  let known = since;
  let timer: NodeJS.Timeout;
  let ended = false;
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking || ended) return;
    looking = true;
    clearTimeout(timer);
    try {
      let now = await fingerprint(folder);
      if (now !== known) {
        now = await settled(folder, now);
        known = now;
        await changed();
      }
    } finally {
      looking = false;
      if (!ended) timer = setTimeout(look, lookEvery);
    }
  };
  timer = setTimeout(look, 0);
  const events = quietWatch(folder, () => void look());
  return () => {
    ended = true;
    clearTimeout(timer);
    events?.close();
  };
}

async function settled(folder: string, first: string): Promise<string> {
  for (let before = first; ; ) {
    await new Promise((done) => setTimeout(done, settleFor));
    const now = await fingerprint(folder);
    if (now === before) return now;
    before = now;
  }
}

/** Every file that matters, with its size and time; the empty text for a folder that is not there. */
export async function fingerprint(folder: string, depth = 0): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const parts = entries
    .filter((entry) => !isPassing({ name: entry.name, isDirectory: entry.isDirectory() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth < deepest ? `${entry.name}/(${await fingerprint(path, depth + 1)})` : "";
      const stat = await lstat(path).catch(() => null);
      return `${entry.name}:${stat?.size}:${stat?.mtimeMs}:${stat?.ino}`;
    });
  return (await Promise.all(parts)).join("\n");
}

/** System events, where there are any; without them the folder is looked at all the same. */
function quietWatch(folder: string, listener: () => void): { close: () => void } | null {
  try {
    return watch(folder, { recursive: true }, listener).on("error", () => {});
  } catch {
    return null;
  }
}

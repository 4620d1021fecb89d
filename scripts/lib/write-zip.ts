import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { Zip, ZipDeflate } from "fflate";

/** A file in an archive: its path, and its bytes or text. */
export type Packed = { path: string; content: Uint8Array | string };

const encoder = new TextEncoder();

/**
 * Writes an archive of files that come one by one, so that never all are in memory; gives its bytes. All bear the same
 * `day` (`YYYY-MM-DD`), so that the same files give the same archive whenever and wherever it is made.
 */
export function writeZip(path: string, files: Iterable<Packed>, day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  // An archive holds the time as a clock on the wall shows it, and that is how it is asked for again.
  const mtime = new Date(year, month - 1, date);
  const target = openSync(path, "w");
  let bytes = 0;
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      bytes += writeSync(target, chunk);
    });
    for (const { path: name, content } of files) {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(typeof content === "string" ? encoder.encode(content) : content, true);
    }
    zip.end();
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(target);
  }
  return bytes;
}

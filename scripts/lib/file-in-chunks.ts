import { closeSync, openSync, readSync } from "node:fs";
import type { ChunkedFile } from "#core/csv/data-file.ts";
import { UnreadableFile } from "#core/csv/unreadable-file.ts";
import { systemReason } from "./system-reason.ts";

const chunkLength = 1 << 18;

/**
 * A file that is opened for each reading and never held whole; `file` is its path inside the data folder. Throws an
 * `UnreadableFile` once it can't be read, since it may vanish at any time.
 */
export function fileInChunks(path: string, file: string, size: number): ChunkedFile {
  const trying = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw new UnreadableFile(file, systemReason(error));
    }
  };
  return {
    size,
    *chunks() {
      const opened = trying(() => openSync(path, "r"));
      try {
        const buffer = new Uint8Array(chunkLength);
        const read = () => trying(() => readSync(opened, buffer));
        for (let length = read(); length > 0; length = read()) yield buffer.subarray(0, length);
      } finally {
        closeSync(opened);
      }
    },
  };
}

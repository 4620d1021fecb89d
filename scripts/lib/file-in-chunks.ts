import { closeSync, openSync, readSync } from "node:fs";
import type { ChunkedFile } from "#core/csv/data-file.ts";

const chunkLength = 1 << 18;

/** A file that is opened for each reading and never held whole. */
export function fileInChunks(path: string, size: number): ChunkedFile {
  return {
    size,
    *chunks() {
      const file = openSync(path, "r");
      try {
        const buffer = new Uint8Array(chunkLength);
        for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
          yield buffer.subarray(0, length);
        }
      } finally {
        closeSync(file);
      }
    },
  };
}

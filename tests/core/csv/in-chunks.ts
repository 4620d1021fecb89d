import type { ChunkedFile } from "#core/csv/data-file.ts";

/** The same bytes as a file that gives them in chunks of the given lengths, over and over, from one buffer. */
export function inChunks(bytes: Uint8Array, lengths: readonly number[]): ChunkedFile {
  return {
    size: bytes.length,
    *chunks() {
      const buffer = new Uint8Array(Math.max(...lengths));
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const chunk = bytes.subarray(at, at + (lengths[turn % lengths.length] ?? 1));
        // What a reader keeps of an earlier chunk is overwritten here.
        buffer.set(chunk);
        yield buffer.subarray(0, chunk.length);
        at += chunk.length;
      }
    },
  };
}

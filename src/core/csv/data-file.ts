/** A file read piece by piece, from its beginning each time; a piece holds only until the next one is asked for. */
export type ChunkedFile = { readonly size: number; chunks(): Iterable<Uint8Array> };

/** What a path of the data folder holds: its bytes, or for a large file a way to read them without holding them all. */
export type DataFile = Uint8Array | ChunkedFile;

/** Larger pieces make strings that are costly to allocate and to let go. */
const longestPiece = 1 << 16;

/** The bytes in order, in pieces that are never large. */
export function* piecesOf(file: DataFile): Generator<Uint8Array> {
  for (const chunk of isChunked(file) ? file.chunks() : [file]) {
    for (let at = 0; at < chunk.length; at += longestPiece) yield chunk.subarray(at, at + longestPiece);
  }
}

/** Copies of the first bytes, `most` of them or all. */
export function firstBytes(file: DataFile, most: number): Uint8Array {
  const head = new Uint8Array(Math.min(most, isChunked(file) ? file.size : file.length));
  let length = 0;
  for (const piece of piecesOf(file)) {
    const part = piece.subarray(0, head.length - length);
    head.set(part, length);
    length += part.length;
    if (length === head.length) break;
  }
  return head.subarray(0, length);
}

/** All bytes at once, for what can't be read in parts. */
export function wholeBytes(file: DataFile): Uint8Array {
  return isChunked(file) ? firstBytes(file, file.size) : file;
}

function isChunked(file: DataFile): file is ChunkedFile {
  return "chunks" in file;
}

import type { DataFile } from "./data-file.ts";
import { piecesOf } from "./data-file.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * The text of a file in pieces, one byte-order mark dropped and line ends made `\n` one for one, so that physical lines
 * keep their numbers. With `fatal` it throws a TypeError where the bytes are not in that encoding.
 */
export function* textPieces(data: DataFile, encoding: Encoding, { fatal = false } = {}): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  // The line feed that belongs to a carriage return may only come with the next piece.
  let held = "";
  for (const piece of piecesOf(data)) {
    const text = held + decoder.decode(piece, { stream: true });
    held = text.endsWith("\r") ? "\r" : "";
    yield normaliseLineEnds(held === "" ? text : text.slice(0, -1));
  }
  yield normaliseLineEnds(held + decoder.decode());
}

function normaliseLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { BilingualText } from "#core/text.ts";
import { recogniseFormat } from "./recognise-format.ts";

const replacementsShown = 5;

const expectations: Record<"csv" | "json", BilingualText> = {
  csv: { id: "CSV", en: "CSV" },
  json: { id: "JSON", en: "JSON" },
};

/**
 * The text of a file, its line ends made `\n` one for one so that physical lines keep their numbers. Null, with a
 * galat in the log, where the bytes are no such text.
 */
export function decodeBytes(file: string, bytes: Uint8Array, expected: "csv" | "json", log: FaultLog): string | null {
  const format = recogniseFormat(bytes, expected);
  if (format) {
    log.add("E004", filePlace(file), null, { ...format, expected: expectations[expected] });
    return null;
  }
  const decoded = decode(file, bytes, log);
  if (decoded === null) return null;
  const text = normaliseLineEnds(decoded);
  return hasControlCharacters(file, text, log) ? null : text;
}

function decode(file: string, bytes: Uint8Array, log: FaultLog): string | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (utf16) {
    const text = tryDecode(utf16, bytes);
    if (text === null) log.add("E012", filePlace(file), null, {});
    else log.add("N009", filePlace(file), null, {});
    return text;
  }
  const utf8 = tryDecode("utf-8", bytes);
  if (utf8 !== null) return utf8;
  const text = tryDecode("windows-1252", bytes) ?? "";
  log.add("W005", filePlace(file), null, { lines: linesWithSpecialLetters(text) });
  return text;
}

/** Drops one byte-order mark; null where the bytes are not in that encoding. */
function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function normaliseLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function linesWithSpecialLetters(text: string): string {
  const lines: number[] = [];
  const normalised = normaliseLineEnds(text);
  let line = 1;
  let from = 0;
  for (const match of normalised.matchAll(/[\u0080-\uffff]/g)) {
    line += countBreaks(normalised, from, match.index);
    from = match.index;
    if (lines.at(-1) === line) continue;
    if (lines.length === replacementsShown) return `${lines.join(", ")}, …`;
    lines.push(line);
  }
  return lines.join(", ");
}

function hasControlCharacters(file: string, text: string, log: FaultLog): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  const pattern = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
  let line = 1;
  let from = 0;
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    line += countBreaks(text, from, match.index);
    from = match.index;
    if (line === last) continue;
    last = line;
    const character = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    log.add("E006", filePlace(file, line), null, { character });
  }
  return last > 0;
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) breaks++;
  return breaks;
}

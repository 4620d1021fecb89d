import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { BilingualText } from "#core/text.ts";
import type { DataFile } from "./data-file.ts";
import { firstBytes } from "./data-file.ts";
import { controlCharacterLines, specialLetterLines } from "./letter-lines.ts";
import { conflictFormat, recogniseFormat } from "./recognise-format.ts";
import type { Encoding } from "./text-pieces.ts";
import { textPieces } from "./text-pieces.ts";

/** A file that is known to be text in that encoding, without control characters. */
export type TextFile = { file: string; data: DataFile; encoding: Encoding };

const headLength = 1 << 16;
const linesShown = 5;
const conflictMark = "\n<<<<<<< ";
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const expectations: Record<"csv" | "json", BilingualText> = {
  csv: { id: "CSV", en: "CSV" },
  json: { id: "JSON", en: "JSON" },
};

/** Reads a file once to learn what it is. Null, with a galat in the log, where it is no such text. */
export function openText(file: string, data: DataFile, expected: "csv" | "json", log: FaultLog): TextFile | null {
  const head = firstBytes(data, headLength);
  const format = recogniseFormat(head, expected);
  const letters = format ? null : readLetters(data, head);
  const foreign = format ?? (letters?.hasConflict ? conflictFormat : null);
  if (foreign) {
    log.add("E004", filePlace(file), null, { ...foreign, expected: expectations[expected] });
    return null;
  }
  if (letters === null) {
    log.add("E012", filePlace(file), null, {});
    return null;
  }
  const { encoding, hasControl } = letters;
  const text = { file, data, encoding };
  if (encoding === "windows-1252") {
    log.add("W005", filePlace(file), null, { lines: specialLetterLines(textPieces(data, encoding), linesShown) });
  }
  if (!hasControl) return text;
  for (const { line, character } of controlCharacterLines(textPieces(data, encoding), controlCharacter)) {
    log.add("E006", filePlace(file, line), null, { character });
  }
  return null;
}

type Letters = { encoding: Encoding; hasControl: boolean; hasConflict: boolean };

/** Null where the bytes are marked as UTF-16 and are not. */
function readLetters(data: DataFile, head: Uint8Array): Letters | null {
  if (head[0] === 0xff && head[1] === 0xfe) return lettersIn(data, "utf-16le");
  if (head[0] === 0xfe && head[1] === 0xff) return lettersIn(data, "utf-16be");
  return lettersIn(data, "utf-8") ?? lettersIn(data, "windows-1252");
}

function lettersIn(data: DataFile, encoding: Encoding): Letters | null {
  const letters: Letters = { encoding, hasControl: false, hasConflict: false };
  let edge = "";
  try {
    for (const piece of textPieces(data, encoding, { fatal: true })) {
      letters.hasControl ||= controlCharacter.test(piece);
      const joint = edge + piece.slice(0, conflictMark.length - 1);
      letters.hasConflict ||= piece.includes(conflictMark) || joint.includes(conflictMark);
      edge = (edge + piece.slice(1 - conflictMark.length)).slice(1 - conflictMark.length);
    }
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
  return letters;
}

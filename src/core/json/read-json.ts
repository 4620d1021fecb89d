import { decodeBytes } from "#core/csv/decode-bytes.ts";
import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { ParsedJson } from "#core/schema/parse-json.ts";

/** Reads a JSON file by `parse`; null, with a galat for each thing wrong, where it can't be used. */
export function readJson<Value>(
  file: string,
  bytes: Uint8Array,
  parse: (json: unknown) => ParsedJson<Value>,
  log: FaultLog,
): Value | null {
  const text = decodeBytes(file, bytes, "json", log);
  if (text === null) return null;
  if (text.trim() === "") {
    log.add("E106", filePlace(file), null, { what: { id: "tidak ada isinya", en: "it holds nothing" } });
    return null;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    log.add("E013", filePlace(file, lineOfSyntaxError(error, text)), null, {});
    return null;
  }
  const { value, problems } = parse(json);
  if (problems === null) return value;
  for (const { key, problem } of problems)
    log.add("E014", filePlace(file, lineOfKey(text, key)), null, { key, problem });
  return null;
}

function lineOfSyntaxError(error: unknown, text: string): number {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  return lineAt(text, position === undefined ? text.trimEnd().length : Number(position));
}

/** Where the last named key of a path is written; null where it is not written at all. */
function lineOfKey(text: string, path: string): number | null {
  const name = path.split(".").findLast((part) => !/^\d*$/.test(part));
  const at = name === undefined ? -1 : text.indexOf(JSON.stringify(name));
  return at === -1 ? null : lineAt(text, at);
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

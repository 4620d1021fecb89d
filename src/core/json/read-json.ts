import type { DataFile } from "#core/csv/data-file.ts";
import { decodeBytes } from "#core/csv/decode-bytes.ts";
import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { JsonKey } from "#core/schema/json-key.ts";
import type { ParsedJson } from "#core/schema/parse-json.ts";
import { lineAt, lineOfPath, rememberOrigin } from "./json-lines.ts";
import { unknownKeys } from "./unknown-keys.ts";

/**
 * Reads a JSON file by `parse`; null, with a galat for each thing wrong, where it can't be used. Keys that are not
 * among the `described` are told, unless none are described.
 */
export function readJson<Value>(
  file: string,
  data: DataFile,
  parse: (json: unknown) => ParsedJson<Value>,
  log: FaultLog,
  described: readonly JsonKey[] = [],
): Value | null {
  const text = decodeBytes(file, data, "json", log);
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
  if (described.length > 0) tellUnknownKeys(file, json, { described, text, log });
  const { value, problems } = parse(json);
  if (problems === null) {
    rememberOrigin(value, text);
    return value;
  }
  for (const { key, path, problem } of problems) {
    log.add("E014", filePlace(file, lineOfPath(text, path)), null, { key, problem });
  }
  return null;
}

/** A key that surely means another is a galat: what it says would be lost. Any other may be someone's own note. */
function tellUnknownKeys(
  file: string,
  json: unknown,
  { described, text, log }: { described: readonly JsonKey[]; text: string; log: FaultLog },
): void {
  for (const { path, meant } of unknownKeys(json, described)) {
    const place = filePlace(file, lineOfPath(text, path));
    const key = path.join(".");
    if (meant === null) log.add("W018", place, key, {});
    else log.add("E017", place, key, { meant });
  }
}

function lineOfSyntaxError(error: unknown, text: string): number {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  return lineAt(text, position === undefined ? text.trimEnd().length : Number(position));
}

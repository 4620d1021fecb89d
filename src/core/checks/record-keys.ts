import type { Fault } from "#core/faults/fault.ts";
import type { Draft } from "./draft.ts";
import { exceptionKey } from "./exception-key.ts";
import { keyedSheets } from "./keyed-sheets.ts";

/**
 * Finds what pengecualian.csv calls the record that a fault stands on; null where it stands on none. Each file's
 * records are only gone through once it is asked about.
 */
export function recordKeys(draft: Draft): (fault: Fault) => string | null {
  const known = new Map<string, ReadonlyMap<number, string>>();
  return ({ file, line }) => {
    if (line === null) return null;
    let keys = known.get(file);
    if (!keys) {
      keys = sheetKeys(draft, file);
      known.set(file, keys);
    }
    return keys.get(line) ?? null;
  };
}

function sheetKeys(draft: Draft, file: string): ReadonlyMap<number, string> {
  const sheet = keyedSheets(draft).find((other) => other.file === file);
  return new Map(sheet?.rows.map((row) => [row.line, exceptionKey(sheet.table, row)]));
}

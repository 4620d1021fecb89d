import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Draft } from "./draft.ts";
import { keyedSheets } from "./keyed-sheets.ts";

/** No two rows of a table share its key, letter case and Unicode form aside. */
export function* uniqueKeys(draft: Draft): Generator<Fault> {
  for (const sheet of keyedSheets(draft)) {
    const { table } = sheet;
    const firstLines = new Map<string, number>();
    const column = table.key.findLast((name) => sheet.places.has(name)) ?? null;
    const headings = table.key.map((name) => table.columns[name]?.heading ?? name).join(" + ");
    for (const row of sheet.rows) {
      const parts = table.key.map((name) => String(row[name] ?? ""));
      const key = parts.join("\u0000").normalize("NFC").toLowerCase();
      const firstLine = firstLines.get(key);
      if (firstLine === undefined) firstLines.set(key, row.line);
      else {
        const value = parts.filter((part) => part !== "").join(" / ");
        yield makeFault("E401", sheet.places.at(row.line, column), value, { firstLine, key: headings });
      }
    }
  }
}

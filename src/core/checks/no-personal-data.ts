import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import { lineIn } from "#core/json/json-lines.ts";
import type { Draft } from "./draft.ts";
import { jsonTexts } from "./json-texts.ts";
import { keyedSheets } from "./keyed-sheets.ts";
import { personalData } from "./personal-data.ts";

/** The kinds of cells that can hold free text. */
const publicKinds: readonly string[] = ["text", "list", "url", "figure"];

/**
 * Citizen numbers, telephone numbers and e-mail addresses never become public text: in no text column of any table, and
 * in no text of a JSON file. Only `kontak` of portal.json is there for them. The fault does not repeat them.
 */
export function* noPersonalData(draft: Draft): Generator<Fault> {
  for (const sheet of keyedSheets(draft)) {
    const columns = Object.entries(sheet.table.columns)
      .filter(([, { cell }]) => publicKinds.includes(cell.kind.name))
      .map(([name]) => name);
    for (const row of sheet.rows) {
      for (const name of columns) {
        const value = row[name];
        if (value === null || value === undefined) continue;
        const code = personalData(Array.isArray(value) ? value.join(" ; ") : String(value));
        if (code) yield makeFault(code, sheet.places.at(row.line, name), null, {});
      }
    }
  }
  yield* personalEvidence(draft);
  for (const { file, origin, path, text } of jsonTexts(draft)) {
    const code = personalData(text);
    if (code) yield makeFault(code, filePlace(file, lineIn(origin, path)), null, {});
  }
}

function* personalEvidence({ scores: { scores, places } }: Draft): Generator<Fault> {
  const found = new Map<number, "E801" | "E802" | "E803">();
  for (const [index, text] of scores.evidenceTexts.entries()) {
    const code = personalData(text);
    if (code) found.set(index, code);
  }
  if (found.size === 0) return;
  for (let row = 0; row < scores.length; row++) {
    const code = found.get(scores.evidence[row] as number);
    if (code) yield makeFault(code, places.of(row, "evidence"), null, {});
  }
}

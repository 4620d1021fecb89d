import type { DatasetCheck, Draft } from "./draft.ts";
import { exceptionBook, foldCode, isUnexceptional } from "./exception-book.ts";
import type { FindingCheck } from "./finding.ts";
import { keyedSheets } from "./keyed-sheets.ts";
import { recordKeys } from "./record-keys.ts";
import { unusedExceptions } from "./unused-exceptions.ts";

/** Codes that are only found once the indices are computed; `reviewDataset` holds them against the exceptions. */
export const lateCodes: ReadonlySet<string> = new Set(["W701", "E533"]);

/**
 * All rules as one that heeds pengecualian.csv: what a row acknowledges becomes a note, and a row that fits nothing is
 * told. While rows are missing for another fault, a row that fits nothing may only wait for them, so it is not.
 */
export function acknowledging(checks: readonly DatasetCheck[], findingChecks: readonly FindingCheck[]): DatasetCheck {
  return function* heedingExceptions(draft) {
    const { exceptions, paths } = draft;
    const book = exceptionBook(exceptions.rows, paths.includes(exceptions.file));
    const keyOf = recordKeys(draft);
    for (const check of checks) {
      for (const fault of check(draft)) {
        const shown = book.settle(fault, keyOf);
        if (shown) yield shown;
      }
    }
    for (const check of findingChecks) {
      for (const { fault, key } of check(draft)) {
        const shown = book.settle(fault, () => key);
        if (shown) yield shown;
      }
    }
    yield* book.notes();
    if (!isWhole(draft)) return;
    const present = new Set(paths);
    const unused = book.unused().filter(({ file, code }) => present.has(file) && !isSettledElsewhere(foldCode(code)));
    yield* unusedExceptions(unused, book.open, ({ line }) => exceptions.places.at(line, "key"));
  };
}

/** A late code waits for the indices, and one that can't be excepted is told as that. */
function isSettledElsewhere(code: string): boolean {
  return lateCodes.has(code) || isUnexceptional(code);
}

function isWhole(draft: Draft): boolean {
  return draft.portal !== null && draft.scores.clean && keyedSheets(draft).every(({ clean }) => clean);
}

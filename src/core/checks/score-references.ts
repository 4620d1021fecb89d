import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import { countRows } from "./count-rows.ts";
import type { Draft } from "./draft.ts";
import { ScoreLines } from "./score-lines.ts";
import { suggester } from "./suggester.ts";

type Column = "unit" | "innovation" | "indicator";
const names = { unit: "unitId", innovation: "innovationId", indicator: "indicator" } as const;

/** Units, innovations and indicators of the scores exist; one fault a name, not one a row. */
export function* scoreReferences(draft: Draft): Generator<Fault> {
  const { unitIds, innovationIds, indicatorKeys } = draft.scores.scores;
  const indicators = new Set(draft.methods.flatMap(({ indicators: { mentioned } }) => [...mentioned]));
  const methodsWhole = draft.methods.every(({ indicators: { whole } }) => whole) && draft.methods.length > 0;
  const indicatorTarget = "metode/*/indikator.csv";
  yield* unknownCodes(draft, "unit", unitIds, {
    known: draft.units.mentioned,
    whole: draft.units.whole,
    target: draft.units.file,
  });
  const { mentioned, whole, file } = draft.innovations;
  yield* unknownCodes(draft, "innovation", innovationIds, { known: mentioned, whole, target: file });
  yield* unknownCodes(draft, "indicator", indicatorKeys, {
    known: indicators,
    whole: methodsWhole,
    target: indicatorTarget,
  });
}

function* unknownCodes(
  { scores: { scores, places } }: Draft,
  column: Column,
  texts: readonly string[],
  { known, whole, target }: { known: ReadonlySet<string>; whole: boolean; target: string },
): Generator<Fault> {
  const unknown = new Map<number, ScoreLines>();
  for (const [code, text] of texts.entries()) if (!known.has(text)) unknown.set(code, new ScoreLines(scores));
  if (unknown.size === 0) return;
  const codes = scores[column];
  for (let row = 0; row < scores.length; row++) unknown.get(codes[row] as number)?.add(row);
  // A text of rows that were dropped for another fault is in the dictionary but in no row.
  const found = [...unknown].filter(([, { count }]) => count > 0);
  if (!whole) {
    const files = new Set(found.map(([, { first }]) => places.of(first, "year").file));
    for (const file of files) yield makeFault("N515", filePlace(file), null, { target });
    return;
  }
  const suggest = suggester(known);
  for (const [code, { first, count }] of found) {
    const text = texts[code] ?? "";
    yield makeFault("E501", places.of(first, names[column]), text, {
      target,
      rows: countRows(count),
      didYouMean: suggest(text),
    });
  }
}

import type { Sheet } from "#core/csv/sheet.ts";
import type { Draft } from "./draft.ts";

/** A row seen only through its column names. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly line: number };

/** Every sheet of records, for the rules that hold for all tables alike. */
export function keyedSheets(draft: Draft): readonly Sheet<AnyRow>[] {
  return [
    draft.units,
    draft.innovations,
    draft.participations,
    draft.targets,
    draft.officialResults,
    draft.competitionEntries,
    draft.coachingSessions,
    draft.needs,
    draft.exceptions,
    draft.redirects,
    ...draft.methods.flatMap(({ indicators, groups }) => [indicators, groups]),
  ];
}

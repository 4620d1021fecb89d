import type { Language } from "./preview-words.ts";
import { count, text } from "./preview-words.ts";
import type { FigureChange, PublicationChanges, RowChange } from "./publication-changes.ts";

/** How many of each kind of change there are. */
export type Tally = {
  changed: number;
  added: number;
  removed: number;
  ranks: number;
  predicates: number;
  maturities: number;
  rows: number;
};

export function tallyOf({ figures, maturities, tables }: PublicationChanges): Tally {
  const number = (fits: (figure: FigureChange) => boolean) => figures.filter(fits).length;
  const differs = (of: "value" | "rank" | "predicate") =>
    number(({ before, after }) => before !== null && after !== null && before[of] !== after[of]);
  return {
    changed: differs("value"),
    added: number(({ before }) => before === null),
    removed: number(({ after }) => after === null),
    ranks: differs("rank"),
    predicates: differs("predicate"),
    maturities: maturities.length,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** Nothing on the site would be another. */
export function changesNothing({ sameData, tables, figures, pages }: PublicationChanges): boolean {
  const pageChanges = pages.added.length + pages.changed.length + pages.removed.length;
  return sameData && tables.length + figures.length + pageChanges === 0 && !pages.frame;
}

/** The outcome in a sentence: figures first, since they are what people quote. */
export function headline(changes: PublicationChanges, language: Language): string {
  if (changesNothing(changes)) return text("same", language);
  const tally = tallyOf(changes);
  const parts = [
    ...some("value.changed", tally.changed, language),
    ...some("value.added", tally.added, language),
    ...some("value.removed", tally.removed, language),
    ...some("rank.moved", tally.ranks, language),
    ...some("predicate.changed", tally.predicates, language),
    ...some("maturity.changed", tally.maturities, language),
  ];
  if (parts.length > 0) return `${parts.join(", ")}.`;
  if (tally.rows > 0) return `${text("noFigures", language)}; ${count("row.any", tally.rows, language)}.`;
  return text("sameData", language);
}

/** Rows of one file that were added, changed and removed, in words. */
export function rowCounts(rows: readonly RowChange[], language: Language): string {
  return (["added", "changed", "removed"] as const)
    .flatMap((kind) => some(`row.${kind}`, rows.filter((row) => row.kind === kind).length, language))
    .join(", ");
}

function some(what: Parameters<typeof count>[0], number: number, language: Language): string[] {
  return number === 0 ? [] : [count(what, number, language)];
}

import type { Column, Table } from "#core/schema/table.ts";
import { foldHeading } from "./fold-heading.ts";

/** The name of an indicator's column beside those of the fixed ones. */
export function indicatorColumnName(key: string): string {
  return `indicator:${key}`;
}

/**
 * The fixed columns and those of the indicators, under the spellings that can mean one column only: what two indicators
 * are called is nobody's heading.
 */
export function wideHeadings(
  fixed: Table["columns"],
  indicators: ReadonlyMap<string, Column<unknown>>,
): Table["columns"] {
  const taken = new Set(Object.values(fixed).flatMap(spellingsOf));
  const keys = tally([...indicators.keys()].map(foldHeading));
  const spellings = tally([...indicators.values()].flatMap(spellingsOf));
  const usable = [...indicators].flatMap(([key, column]) => {
    const heading = foldHeading(key);
    if (taken.has(heading) || keys.get(heading) !== 1) return [];
    const isOwn = (folded: string) => !taken.has(folded) && !keys.has(folded) && spellings.get(folded) === 1;
    const aliases = column.aliases.filter((alias) => isOwn(foldHeading(alias)));
    return [[indicatorColumnName(key), { ...column, aliases }] as const];
  });
  return { ...fixed, ...Object.fromEntries(usable) };
}

/** Each folded spelling of a column, once. */
function spellingsOf({ heading, aliases }: Column<unknown>): string[] {
  return [...new Set([heading, ...aliases].map(foldHeading))];
}

function tally(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

import type { WeightScenario } from "#core/browse/weight-scenarios.ts";
import type { WeightsFinding } from "#core/browse/weights-finding.ts";

export type FindingSetting = {
  words: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Name of the unit at a position, and things as a list in the page's language. */
  nameOf: (unit: number) => string;
  list: (things: readonly string[]) => string;
};

/** More names than these make a sentence that nobody reads: the rest are counted. */
const mostNames = 4;

/** What weights are tried: a scenario's beginning of the sentence, or the reader's own. `aspect` names what it is about. */
export function withWords(
  scenario: Pick<WeightScenario, "what"> | null,
  aspect: string,
  { words }: Pick<FindingSetting, "words">,
): string {
  return words(`with.${scenario?.what ?? "own"}`, { aspect });
}

/** Whether the first three stay, who moves and how far; made from the results alone, by the build and in the browser. */
export function weightsSentence(
  finding: WeightsFinding | null,
  tried: string,
  { words, nameOf, list }: FindingSetting,
): string {
  if (finding === null) return words("finding.none");
  const named = (units: readonly number[]) => {
    const more = units.length - mostNames;
    const names = units.slice(0, more > 0 ? mostNames - 1 : mostNames).map(nameOf);
    return list(more > 0 ? [...names, words("and.more", { count: more + 1 })] : names);
  };
  const { same, leaders, before, moved, ranked, most } = finding;
  const key = `finding.${same ? "same" : "changed"}${ranked > 3 ? "" : ".few"}`;
  const top = words(key, { with: tried, leaders: named(leaders), before: named(before) });
  const { unit, from, to } = most ?? { unit: -1, from: 0, to: 0 };
  const moves = most ? words("finding.moved", { moved, ranked, name: nameOf(unit), from, to }) : words("finding.still");
  return `${top} ${moves}`;
}

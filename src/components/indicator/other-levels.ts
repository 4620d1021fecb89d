import type { IndicatorPage } from "#core/artefacts/indicator-pages.ts";

type IndicatorMethod = IndicatorPage["methods"][number];

/** Methods that asked something else of a level than the one before them in the list; the newest is shown elsewhere. */
export function methodsWithOtherLevels({ methods, levels }: IndicatorPage): readonly IndicatorMethod[] {
  const told = new Set([wording(levels)]);
  const others: IndicatorMethod[] = [];
  for (const method of methods) {
    const theirs = wording(method.levels);
    if (told.has(theirs) || method.levels.every((level) => level === null)) continue;
    told.add(theirs);
    others.push(method);
  }
  return others;
}

function wording(levels: IndicatorMethod["levels"]): string {
  return JSON.stringify(levels.map((level) => level?.id ?? null));
}

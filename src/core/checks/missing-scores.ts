import type { Place } from "#core/faults/make-fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import type { Draft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { jumpBounds } from "./jump-bounds.ts";
import { methodOfYear } from "./served-years.ts";

/**
 * More than half of last year's scores are not missing in a year, counted over the indicators that both years' methods
 * have. The year of the edition may still be incomplete.
 */
export function* missingScores(draft: Draft): Generator<Finding> {
  const { portal, scores: sheet } = draft;
  if (!portal || !sheet.clean) return;
  const counts = scoresByYear(draft);
  const served = methodOfYear(draft);
  const { share, atLeast } = jumpBounds.scores;
  for (const year of [...counts.keys()].toSorted((a, b) => a - b)) {
    const [method, lastMethod] = [served.get(year), served.get(year - 1)];
    if (!method || !lastMethod || year >= Number(portal.edition.slice(0, 4))) continue;
    const keys = [...method.indicators.mentioned].filter((key) => lastMethod.indicators.mentioned.has(key));
    const sum = (of: number) => keys.reduce((total, key) => total + (counts.get(of)?.get(key) ?? 0), 0);
    const [count, before] = [sum(year), sum(year - 1)];
    if (before < atLeast || count >= before * share) continue;
    const fault = makeFault("E532", firstPlace(draft, year), null, { year, count, before, lastYear: year - 1 });
    yield { fault, key: String(year) };
  }
}

/** How many reported values each indicator has in each year. */
function scoresByYear({ scores: { scores } }: Draft): Map<number, Map<string, number>> {
  const counts = new Map<number, Map<string, number>>();
  for (let row = 0; row < scores.length; row++) {
    if (Number.isNaN(scores.value[row])) continue;
    const year = scores.year[row] as number;
    const key = scores.indicatorKeys[scores.indicator[row] as number] ?? "";
    const ofYear = counts.get(year) ?? new Map<string, number>();
    counts.set(year, ofYear.set(key, (ofYear.get(key) ?? 0) + 1));
  }
  return counts;
}

/** By file and line alone, since the rows may be fewer than those that `scores.places` counts (see `publicDraft`). */
function firstPlace({ scores: { scores } }: Draft, year: number): Place {
  const row = scores.year.indexOf(year);
  return filePlace(scores.files[scores.source[row] ?? 0] ?? "", scores.line[row] ?? null);
}

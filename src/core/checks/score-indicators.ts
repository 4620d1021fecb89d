import type { IndicatorRow } from "#core/schema/indicator.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import type { Draft, MethodDraft } from "./draft.ts";
import { methodOfYear } from "./served-years.ts";

/**
 * Looks up the indicator that a score row is about: by its year's method, or, where that does not have it, by the newest
 * year's, since the constant-method series reads the row by that one. Null where neither has it, or the year no method.
 */
export function scoreIndicators(draft: Draft): (row: number) => IndicatorRow | null {
  const { scores } = draft.scores;
  const served = methodOfYear(draft);
  const newest = served.get(Math.max(...served.keys()));
  const byYear = new Map<number, readonly (IndicatorRow | null)[]>();
  return (row) => {
    const year = scores.year[row] as number;
    let indicators = byYear.get(year);
    if (!indicators) {
      const method = served.get(year);
      // Where both have a key the last one counts.
      indicators = method ? indicatorsByCode(scores, [newest ?? method, method]) : [];
      byYear.set(year, indicators);
    }
    return indicators[scores.indicator[row] as number] ?? null;
  };
}

function indicatorsByCode(scores: ScoreColumns, methods: readonly MethodDraft[]): (IndicatorRow | null)[] {
  const byKey = new Map(methods.flatMap(({ indicators }) => indicators.rows.map((row) => [row.key, row] as const)));
  return scores.indicatorKeys.map((key) => byKey.get(key) ?? null);
}

import type { IndicatorRow } from "#core/schema/indicator.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import type { Draft, MethodDraft } from "./draft.ts";
import { methodOfYear } from "./served-years.ts";

/**
 * Looks up the indicator that a score row is about: by its year's method, and null where that method does not have
 * it (another may) or does not exist.
 */
export function scoreIndicators(draft: Draft): (row: number) => IndicatorRow | null {
  const { scores } = draft.scores;
  const served = methodOfYear(draft);
  const byYear = new Map<number, readonly (IndicatorRow | null)[]>();
  return (row) => {
    const year = scores.year[row] as number;
    let indicators = byYear.get(year);
    if (!indicators) {
      indicators = indicatorsByCode(scores, served.get(year));
      byYear.set(year, indicators);
    }
    return indicators[scores.indicator[row] as number] ?? null;
  };
}

function indicatorsByCode(scores: ScoreColumns, method: MethodDraft | undefined): (IndicatorRow | null)[] {
  const byKey = new Map(method?.indicators.rows.map((indicator) => [indicator.key, indicator]));
  return scores.indicatorKeys.map((key) => byKey.get(key) ?? null);
}

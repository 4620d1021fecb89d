import { isActive, subjectsOf } from "#core/composite/subjects.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Indicator, Method } from "#core/schema/method.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import type { Candidate } from "./candidates.ts";
import { isExpected } from "./candidates.ts";

/** Whom a row of scores is about. */
export type ScoreSubject = { unitId: string | null; innovationId: string | null };

/** The indicators that people report; the number of innovations the engine counts by itself. */
export function reportedIndicators({ indicators, groups }: Method): Indicator[] {
  const counting = new Set(groups.filter(({ aggregation }) => aggregation === "jumlah-inovasi").map(({ key }) => key));
  return indicators.filter(({ parent }) => !counting.has(parent));
}

/**
 * Who is to be scored in the new year: the region where it has indicators, the units that were scored in the last year
 * with scores and still exist, and the innovations expected to take part.
 */
export function scoreSubjects(
  dataset: Dataset,
  method: Method,
  candidates: readonly Candidate[],
  year: number,
): ScoreSubject[] {
  const scopes = new Set(reportedIndicators(method).map(({ scope }) => scope));
  const top = dataset.portal.regionId ?? dataset.units[subjectsOf(dataset).onlyTop]?.id ?? null;
  const region = scopes.has("wilayah") && top !== null ? [top] : [];
  const active = new Set(dataset.units.filter((unit) => isActive(unit, year)).map(({ id }) => id));
  const units = scopes.has("unit") ? unitsScoredLast(dataset.scores).filter((id) => active.has(id)) : [];
  const innovations = scopes.has("inovasi") ? candidates.filter(isExpected) : [];
  return [
    ...[...new Set([...region, ...units])].map((unitId) => ({ unitId, innovationId: null })),
    ...innovations.map(({ innovation }) => ({ unitId: null, innovationId: innovation.id })),
  ];
}

/** The units with scores of their own in the last year that has any, sorted. */
function unitsScoredLast({ length, year, unit, innovation, unitIds }: ScoreColumns): string[] {
  let last = 0;
  const codes = new Set<number>();
  for (let row = 0; row < length; row++) {
    const at = year[row] as number;
    if ((innovation[row] as number) >= 0 || at < last) continue;
    if (at > last) codes.clear();
    last = at;
    codes.add(unit[row] as number);
  }
  return [...codes].flatMap((code) => unitIds[code] ?? []).sort();
}

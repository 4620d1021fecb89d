import type { ScoreColumns } from "#core/score-columns.ts";
import type { HashText } from "./abridge.ts";
import type { PublishedScores } from "./publication-record.ts";

type Subject = {
  unit: string | null;
  innovation: string | null;
  values: Map<string, number>;
  evidence: Map<string, string>;
};

/** The scores of each year, ascending, by unit and innovation. A score that reports nothing is not there. */
export function recordScores(scores: ScoreColumns, hash: HashText): PublishedScores[] {
  const years = new Map<number, Map<string, Subject>>();
  for (let row = 0; row < scores.length; row++) {
    const value = scores.value[row] ?? Number.NaN;
    const evidence = scores.evidenceTexts[scores.evidence[row] ?? -1];
    if (Number.isNaN(value) && evidence === undefined) continue;
    const subject = subjectOf(years, scores, row);
    const indicator = scores.indicatorKeys[scores.indicator[row] ?? -1] ?? "";
    if (!Number.isNaN(value)) subject.values.set(indicator, value);
    if (evidence !== undefined) subject.evidence.set(indicator, evidence);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, subjects]) => yearOf(year, [...subjects.values()], hash));
}

function subjectOf(years: Map<number, Map<string, Subject>>, scores: ScoreColumns, row: number): Subject {
  const year = scores.year[row] ?? 0;
  const unit = scores.unitIds[scores.unit[row] ?? -1] ?? null;
  const innovation = scores.innovationIds[scores.innovation[row] ?? -1] ?? null;
  const subjects = years.get(year) ?? new Map<string, Subject>();
  years.set(year, subjects);
  const key = `${unit ?? ""} ${innovation ?? ""}`;
  const subject = subjects.get(key) ?? { unit, innovation, values: new Map(), evidence: new Map() };
  subjects.set(key, subject);
  return subject;
}

function yearOf(year: number, subjects: readonly Subject[], hash: HashText): PublishedScores {
  const indicators = [...new Set(subjects.flatMap(({ values }) => [...values.keys()]))].sort();
  const rows = subjects.map(({ unit, innovation, values, evidence }) => {
    const texts = [...evidence].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      unit,
      innovation,
      texts.length === 0 ? null : hash(JSON.stringify(texts)).slice(0, 8),
      indicators
        .map((indicator) => values.get(indicator) ?? "")
        .join(",")
        .replace(/,+$/, ""),
    ] as const;
  });
  const order = (row: readonly unknown[]) => JSON.stringify([row[0] ?? "", row[1] ?? ""]);
  return { year, indicators, rows: rows.sort((a, b) => (order(a) < order(b) ? -1 : 1)) };
}

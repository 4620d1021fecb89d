import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import { showValue } from "#core/faults/show-value.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import type { Draft } from "./draft.ts";
import { repeatedScores } from "./repeated-scores.ts";

/** A year, unit, innovation and indicator have one score; the long and the wide form may both give it if they agree. */
export function* duplicateScores({ scores: { scores, places } }: Draft): Generator<Fault> {
  for (const { row, first } of repeatedScores(scores)) {
    if (scores.source[row] === scores.source[first]) {
      const parameters = { firstLine: scores.line[first] ?? 0, key: "tahun + unit + inovasi + indikator" };
      yield makeFault("E401", places.of(row, "indicator"), subjectOf(scores, row).join(" / "), parameters);
      continue;
    }
    const [value, other] = [scores.value[row] as number, scores.value[first] as number];
    if (Number.isNaN(value) || Number.isNaN(other) || value === other) continue;
    const { file, line, cell } = places.of(first, "score");
    const there = { file, line: line ?? 0, cell: cell ?? "" };
    const subject = subjectOf(scores, row).join(" / ");
    const parameters = { subject, other: showValue(places.writtenValue(first)), ...there };
    yield makeFault("E517", places.of(row, "score"), places.writtenValue(row), parameters);
  }
}

function subjectOf(scores: ScoreColumns, row: number): (string | number)[] {
  return [
    scores.year[row],
    scores.unitIds[scores.unit[row] ?? -1],
    scores.innovationIds[scores.innovation[row] ?? -1],
    scores.indicatorKeys[scores.indicator[row] ?? -1],
  ].filter((part) => part !== undefined);
}

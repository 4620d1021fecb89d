import type { ScoreColumns } from "#core/score-columns.ts";
import { pickScores } from "./pick-scores.ts";
import { repeatedScores } from "./repeated-scores.ts";

/**
 * One row a score where the long and the wide form both have it: the long row stays, and takes value and place from the
 * wide one where it has no value itself. They must agree (see `duplicateScores`).
 */
export function mergeScoreForms(scores: ScoreColumns): ScoreColumns {
  if (scores.source.every((source) => source === scores.source[0])) return scores;
  const value = scores.value.slice();
  const source = scores.source.slice();
  const line = scores.line.slice();
  const column = scores.column.slice();
  const isRepeat = new Uint8Array(scores.length);
  for (const { row, first } of repeatedScores(scores)) {
    isRepeat[row] = 1;
    if (!Number.isNaN(value[first])) continue;
    value[first] = scores.value[row] as number;
    source[first] = scores.source[row] as number;
    line[first] = scores.line[row] as number;
    column[first] = scores.column[row] as number;
  }
  const kept = Array.from(isRepeat.keys()).filter((row) => isRepeat[row] === 0);
  return pickScores({ ...scores, value, source, line, column }, kept);
}

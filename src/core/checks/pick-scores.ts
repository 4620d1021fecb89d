import type { ScoreColumns } from "#core/score-columns.ts";

/** The rows at those positions, in that order, with the same dictionaries. */
export function pickScores(scores: ScoreColumns, rows: readonly number[]): ScoreColumns {
  const codes = (column: Int32Array) => Int32Array.from(rows, (row) => column[row] as number);
  return {
    ...scores,
    length: rows.length,
    year: Uint16Array.from(rows, (row) => scores.year[row] as number),
    unit: codes(scores.unit),
    innovation: codes(scores.innovation),
    indicator: codes(scores.indicator),
    value: Float64Array.from(rows, (row) => scores.value[row] as number),
    evidence: codes(scores.evidence),
    source: Uint8Array.from(rows, (row) => scores.source[row] as number),
    line: codes(scores.line),
    column: Uint16Array.from(rows, (row) => scores.column[row] as number),
  };
}

/**
 * The rows of `skor.csv` as columns, since they are many: row i is `year[i]`, `unit[i]`, … Codes point into the
 * dictionaries; -1 is an empty cell. `value` holds the level or the raw value; NaN is "not reported", never zero.
 */
export type ScoreColumns = {
  length: number;
  year: Uint16Array;
  unit: Int32Array;
  innovation: Int32Array;
  indicator: Int32Array;
  value: Float64Array;
  evidence: Int32Array;
  /** Physical line of the row in `skor.csv`. */
  line: Int32Array;
  unitIds: readonly string[];
  innovationIds: readonly string[];
  indicatorKeys: readonly string[];
  evidenceTexts: readonly string[];
};

/** No scores at all. */
export const noScores: ScoreColumns = {
  length: 0,
  year: new Uint16Array(0),
  unit: new Int32Array(0),
  innovation: new Int32Array(0),
  indicator: new Int32Array(0),
  value: new Float64Array(0),
  evidence: new Int32Array(0),
  line: new Int32Array(0),
  unitIds: [],
  innovationIds: [],
  indicatorKeys: [],
  evidenceTexts: [],
};

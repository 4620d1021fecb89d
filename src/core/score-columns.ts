/**
 * Scores as columns, since they are many: row i is `year[i]`, `unit[i]`, … Codes point into the dictionaries; -1 is an
 * empty cell. `value` holds the level or the raw value; NaN is "not reported", never zero. A row of `skor.csv` is one
 * row here, and so is each filled indicator cell of `skor-lebar.csv`.
 */
export type ScoreColumns = {
  length: number;
  year: Uint16Array;
  unit: Int32Array;
  innovation: Int32Array;
  indicator: Int32Array;
  value: Float64Array;
  evidence: Int32Array;
  /** The file that the value stands in, as a code into `files`. */
  source: Uint8Array;
  /** Physical line of the value in that file. */
  line: Int32Array;
  /** Physical column of the value in that file, from 0; of no meaning where none is reported. */
  column: Uint16Array;
  unitIds: readonly string[];
  innovationIds: readonly string[];
  indicatorKeys: readonly string[];
  evidenceTexts: readonly string[];
  files: readonly string[];
  /** The heading above each physical column of each file, as written; only columns that are known. */
  headings: readonly ReadonlyMap<number, string>[];
};

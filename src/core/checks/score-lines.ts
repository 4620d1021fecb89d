import type { ScoreColumns } from "#core/score-columns.ts";

/** Score rows that share something: the first of them, and on how many lines of the files they stand. */
export class ScoreLines {
  /** -1 while there is none. */
  first = -1;
  count = 0;
  #last = -1;
  readonly #scores: ScoreColumns;

  constructor(scores: ScoreColumns) {
    this.#scores = scores;
  }

  /** Rows come in ascending order; in the wide form one line of the file is many rows. */
  add(row: number): void {
    const { line, source } = this.#scores;
    if (this.first < 0) this.first = row;
    if (this.#last < 0 || line[row] !== line[this.#last] || source[row] !== source[this.#last]) this.count++;
    this.#last = row;
  }
}

import type { Place } from "#core/faults/make-fault.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import type { NumberSpellings } from "./number-spellings.ts";
import type { Places } from "./places.ts";

/** A cell that a score row has: the columns of its file, and the cell of the score itself. */
export type ScoreCell = "year" | "unitId" | "innovationId" | "indicator" | "score" | "evidence";

/** Where score rows stand: in the long form a row of the file, in the wide form one cell of it. */
export class ScorePlaces {
  /** The places of each file, in the order of `ScoreColumns.files`. */
  readonly files: readonly Places[];
  readonly #scores: ScoreColumns;
  readonly #spellings: NumberSpellings;

  constructor(scores: ScoreColumns, files: readonly Places[], spellings: NumberSpellings) {
    this.#scores = scores;
    this.files = files;
    this.#spellings = spellings;
  }

  /** The value of a row as its cell writes it: `4,5`. */
  writtenValue(row: number): string {
    return this.#spellings.textOf(row, this.#scores.value[row] as number);
  }

  of(row: number, cell: ScoreCell): Place {
    const { source, line, column } = this.#scores;
    const places = this.files[source[row] as number];
    if (!places) throw new Error(`no file for score row ${row}`);
    // In the wide form the heading above the score is the indicator.
    const isScore = cell === "score" || (cell === "indicator" && !places.has("indicator"));
    return isScore ? places.atColumn(line[row] as number, column[row] as number) : places.at(line[row] as number, cell);
  }
}

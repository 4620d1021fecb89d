import type { FaultLog } from "#core/faults/fault-log.ts";
import type { scoreTable } from "#core/schema/score.ts";
import type { WideIndicators, wideScoreTable } from "#core/schema/wide-score.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import type { DataFile } from "./data-file.ts";
import { readLongScores } from "./read-long-scores.ts";
import { readWideScores } from "./read-wide-scores.ts";
import { ScoreBuilder } from "./score-builder.ts";
import { ScorePlaces } from "./score-places.ts";

/** The scores of both forms, every row of both still in it, and whether no row was lost. */
export type ScoreSheet = { scores: ScoreColumns; clean: boolean; places: ScorePlaces };

/** The two files that may hold scores; the headings of the wide one are the indicators of all methods. */
export type ScoreSources = {
  long: { table: typeof scoreTable; data: DataFile | undefined };
  wide: { table: typeof wideScoreTable; data: DataFile | undefined; indicators: WideIndicators };
};

/** Reads the scores straight into typed columns, the long form before the wide one; no row is kept as an object. */
export function readScores({ long, wide }: ScoreSources, log: FaultLog): ScoreSheet {
  const rows = new ScoreBuilder();
  const read = [
    readLongScores(long.table, long.data, rows, log),
    readWideScores(wide.table, wide.indicators, wide.data, rows, log),
  ];
  const files = read.map(({ places }) => places);
  const scores = { ...rows.columns(), headings: files.map((places) => places.headings()) };
  return { scores, clean: read.every(({ clean }) => clean), places: new ScorePlaces(scores, files, rows.spellings) };
}

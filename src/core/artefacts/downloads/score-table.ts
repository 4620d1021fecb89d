import { scoreTable } from "#core/schema/score.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import type { DownloadTable } from "./download-column.ts";
import { innovationId, madeOrEmpty, taken, unitId } from "./download-column.ts";
import { count, number } from "./kinds.ts";

/** Row `at` of the scores. */
export type ScoreRow = { scores: ScoreColumns; at: number };

const score = scoreTable.columns;

const columns: DownloadTable<ScoreRow>["columns"] = [
  taken(score.year, ({ scores, at }) => scores.year[at] ?? null),
  taken(score.unitId, ({ scores, at }) => scores.unitIds[scores.unit[at] ?? -1] ?? null, unitId),
  taken(
    score.innovationId,
    ({ scores, at }) => scores.innovationIds[scores.innovation[at] ?? -1] ?? null,
    innovationId,
  ),
  taken(score.indicator, ({ scores, at }) => scores.indicatorKeys[scores.indicator[at] ?? -1] ?? null),
  madeOrEmpty(
    score.value.heading,
    number,
    {
      id: "Tingkat yang dicapai, atau nilai mentah; kosong berarti tidak dilaporkan.",
      en: "The level reached, or the raw value; empty means not reported.",
    },
    ({ scores, at }) => reported(scores.value[at]),
  ),
  taken(score.evidence, ({ scores, at }) => scores.evidenceTexts[scores.evidence[at] ?? -1] ?? null),
  madeOrEmpty(
    "baris_sumber",
    count,
    {
      id: "Nomor baris skor ini dalam berkas yang diisi staf.",
      en: "Line of the score in the file that staff filled in.",
    },
    ({ scores, at }) => scores.line[at] ?? null,
  ),
];

/** The scores of a year: a file each, since they are many. */
export function scoresTable(year: number): DownloadTable<ScoreRow> {
  return {
    name: `skor-${year}`,
    title: { id: `Skor indikator ${year}`, en: `Indicator scores ${year}` },
    meaning: scoreTable.meaning,
    key: [],
    columns,
  };
}

function reported(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

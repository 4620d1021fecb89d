import type { Ranking, RankingRow, RankSpan } from "#core/artefacts/ranking.ts";
import { sparkline } from "../charts/sparkline.ts";

/** Which columns of a ranking say anything (`brief`: fewer of them), and the years that its small lines span. */
export type RankingColumns = {
  innovations: boolean;
  predicate: boolean;
  /** The range of ranks when weights move. */
  span: boolean;
  change: boolean;
  /** The year that changes are counted from. */
  previous: number;
  history: { first: number; last: number } | null;
};

export function rankingColumns({ rows, year }: Ranking, brief = false): RankingColumns {
  const years = rows[0]?.history.map((point) => point.year) ?? [];
  const first = years.at(0) ?? year;
  const last = years.at(-1) ?? year;
  return {
    innovations: rows.some((row) => row.innovations !== null),
    predicate: rows.some((row) => row.predicate !== null),
    span: rows.some((row) => row.span),
    change: !brief && rows.some((row) => row.change !== null),
    previous: year - 1,
    history: !brief && first < last ? { first, last } : null,
  };
}

/** Ranks from best to worst: 3–5, or 4 where the unit never moves. */
export function spanText({ best, worst }: RankSpan): string {
  return best === worst ? String(best) : `${best}\u2013${worst}`;
}

/** The small line of a row: its values, broken where the next year has another method. */
export function rankingLine({ history }: RankingRow, breaks: readonly number[] | undefined): string {
  const breaksAfter = history.flatMap(({ methodId }, at) => {
    const next = history[at + 1];
    if (next === undefined) return [];
    const broken = breaks === undefined ? next.methodId !== methodId : breaks.includes(next.year);
    return broken ? [at] : [];
  });
  return sparkline(
    history.map((point) => point.value),
    { breaksAfter },
  );
}

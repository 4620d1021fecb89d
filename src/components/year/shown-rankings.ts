import type { Ranking } from "#core/artefacts/ranking.ts";

const shownOfKind = 5;
const shownOfAll = 15;

type ShownRanking = {
  /** The ranking cut to its first rows. */
  top: Ranking;
  ranked: number;
  count: number;
};

/** The highest of each ranking that ranks anybody; kinds of a single unit have nothing to rank. */
export function shownRankings(rankings: readonly Ranking[]): {
  rankings: readonly ShownRanking[];
  byKind: boolean;
  adaptation: boolean;
} {
  const ranked = rankings.filter((ranking) => ranking.ranked > 1);
  return {
    rankings: ranked.map((ranking) => ({
      top: {
        ...ranking,
        rows: ranking.rows
          .filter(({ value }) => value !== null)
          .slice(0, ranking.kind === null ? shownOfAll : shownOfKind),
      },
      ranked: ranking.ranked,
      count: ranking.rows.length,
    })),
    byKind: ranked.some(({ kind }) => kind !== null),
    adaptation: ranked.some(({ node }) => node === "indeks-unit"),
  };
}

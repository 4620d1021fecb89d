import type { Ranking, RankingRow } from "#core/artefacts/ranking.ts";

export function ownRow(peers: Ranking, unitId: string): RankingRow | undefined {
  return peers.rows.find((row) => row.unitId === unitId);
}

/** True where a row may lie elsewhere than its dot, because part of it was not reported. */
export function hasRanges(peers: Ranking): boolean {
  return peers.rows.some(({ lower, upper }) => lower != null && upper != null && lower < upper);
}

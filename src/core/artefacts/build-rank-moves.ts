import { descending } from "d3-array";
import { compareTexts } from "#core/compare-texts.ts";
import type { Context } from "./context.ts";
import type { RankMove, RankMoves } from "./rank-moves.ts";
import type { Ranking } from "./ranking.ts";

/** Fewer ranked units than these make no picture. */
const fewest = 5;
/** More than these can't be told apart in one picture; then so many that rose and fell farthest are drawn. */
const most = 40;
const farthest = 10;

/** Moves within each ranking since the year before, largest ranking first; none where the two years may not be compared. */
export function buildRankMoves(
  context: Context,
  rankings: readonly Ranking[],
  previous: number | null,
  comparable: boolean,
): RankMoves[] {
  const [now, before] = [rankings[0]?.year, previous].map((year) => context.methodOfYear.get(year ?? 0));
  if (previous === null || !comparable || now?.rankWithin !== before?.rankWithin) return [];
  return rankings
    .map((ranking) => movesOf(context, ranking, previous))
    .filter(({ both }) => both >= fewest)
    .toSorted((a, b) => b.both - a.both);
}

function movesOf(context: Context, { kind, node, nodeName, year, rows }: Ranking, previous: number): RankMoves {
  const moves = rows.flatMap(({ unitId, name, rank: now, tied: nowTied }): RankMove[] => {
    const own = context.rowsOfUnit.get(unitId)?.find((row) => row.year === previous && row.node === node);
    const before = own?.rank ?? null;
    if (before === null && now === null) return [];
    const change = before === null || now === null ? null : before - now;
    return [{ unitId, name, before, beforeTied: own?.tied ?? 0, now, nowTied, change }];
  });
  const both = moves.filter((move): move is RankMove & { change: number } => move.change !== null);
  const ordered = both.toSorted((a, b) => descending(a.change, b.change) || compareTexts(a.name.id, b.name.id));
  const [highest = null] = ordered.filter(({ change }) => change > 0);
  const fallen = ordered.filter(({ change }) => change < 0);
  const lowest = fallen.find(({ change }) => change === fallen.at(-1)?.change) ?? null;
  const shown = moves.length <= most ? moves : farthestOf(ordered);
  return {
    kind,
    node,
    nodeName,
    previous,
    year,
    both: both.length,
    up: both.filter(({ change }) => change > 0).length,
    down: fallen.length,
    still: both.filter(({ change }) => change === 0).length,
    drawn: moves.length <= most ? both.length : shown.length,
    highest,
    lowest,
    rows: shown.toSorted(
      (a, b) =>
        (a.now ?? Number.MAX_SAFE_INTEGER) - (b.now ?? Number.MAX_SAFE_INTEGER) || compareTexts(a.name.id, b.name.id),
    ),
  };
}

/** `moves` from the greatest rise to the greatest fall. */
function farthestOf<Move extends RankMove & { change: number }>(moves: readonly Move[]): Move[] {
  const up = moves.filter(({ change }) => change > 0).slice(0, farthest);
  const down = moves.filter(({ change }) => change < 0).slice(-farthest);
  return [...up, ...down];
}

import type { Reweighed } from "./reweigh.ts";
import type { WeightUnit } from "./weights-file.ts";

/**
 * What other weights do to an order. `leaders` and `before` are positions of those on the first three ranks, best first;
 * `most` is the one that moves farthest, the first in the list of equals; null where nobody moves.
 */
export type WeightsFinding = {
  same: boolean;
  leaders: readonly number[];
  before: readonly number[];
  moved: number;
  ranked: number;
  most: { unit: number; from: number; to: number } | null;
};

const leading = 3;

/** Null where nobody has a rank with these weights. */
export function weightsFinding(
  units: readonly Pick<WeightUnit, "rank">[],
  results: readonly Reweighed[],
): WeightsFinding | null {
  const ranked = results.filter(({ rank }) => rank !== null).length;
  if (ranked === 0) return null;
  const moves = units.flatMap(({ rank: from }, unit) => {
    const to = results[unit]?.rank ?? null;
    return from === null || to === null || from === to ? [] : [{ unit, from, to }];
  });
  const leaders = firstOf(results.map(({ rank }) => rank));
  const before = firstOf(units.map(({ rank }) => rank));
  const same = leaders.join() === before.join() && leaders.every((unit) => units[unit]?.rank === results[unit]?.rank);
  const most = moves.reduce<WeightsFinding["most"]>(
    (far, move) => (far === null || Math.abs(move.to - move.from) > Math.abs(far.to - far.from) ? move : far),
    null,
  );
  return { same, leaders, before, moved: moves.length, ranked, most };
}

function firstOf(ranks: readonly (number | null)[]): number[] {
  return ranks
    .flatMap((rank, at) => (rank !== null && rank <= leading ? [{ rank, at }] : []))
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ at }) => at);
}

import { once } from "#core/once.ts";
import type { LeftOut } from "#core/robustness/leave-one-out.ts";
import { greatestShift } from "#core/robustness/leave-one-out.ts";
import type { Text } from "#core/text.ts";
import type { Context } from "./context.ts";
import type { RankHold } from "./rank-hold.ts";
import type { Ranking } from "./ranking.ts";

/** Gives the hold of a unit's rank in a ranking; null where it has none. Rows without one indicator are grouped once for all units. */
export function rankHolds(
  { analysis }: Context,
  nameOf: (key: string) => Text,
): (ranking: Ranking, unitId: string) => RankHold | null {
  const keyOf = ({ node, year, unitId }: Pick<LeftOut, "node" | "year" | "unitId">) => `${node} ${year} ${unitId}`;
  const leftOut = once(() => Map.groupBy(analysis.leftOut(), keyOf));
  return ({ node, year, rows }, unitId) => {
    const rank = rows.find((row) => row.unitId === unitId)?.rank ?? null;
    const range = analysis.rankRangeOf(unitId, node, year);
    if (rank === null || range === null) return null;
    const most = greatestShift(leftOut().get(keyOf({ node, year, unitId })) ?? []);
    return {
      year,
      rank,
      best: Math.floor(range.p5),
      worst: Math.ceil(range.p95),
      noise: range.options.noise,
      draws: range.options.draws,
      hangsOn: most?.shift
        ? { key: most.indicator, name: nameOf(most.indicator), rank: most.rank ?? rank, shift: most.shift }
        : null,
    };
  };
}

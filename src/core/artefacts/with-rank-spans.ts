import type { RankRange } from "#core/robustness/rank-ranges.ts";
import type { Context } from "./context.ts";
import type { Ranking, RankSpan } from "./ranking.ts";

/** Rankings with the range of each unit's rank when weights move; drawing it takes a while, so only pages that show it ask. */
export function withRankSpans(context: Context, rankings: readonly Ranking[]): Ranking[] {
  return rankings.map((ranking) => ({
    ...ranking,
    rows: ranking.rows.map((row) => {
      const range = context.analysis.rankRangeOf(row.unitId, ranking.node, ranking.year);
      return { ...row, span: range && spanOf(range) };
    }),
  }));
}

/** A quantile between two ranks goes outwards: the unit stays between the ends at least as often as said. */
export function spanOf({ p5, p95 }: Pick<RankRange, "p5" | "p95">): RankSpan {
  return { best: Math.floor(p5), worst: Math.ceil(p95) };
}

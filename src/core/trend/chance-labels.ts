import { informativePairs, kendallTails } from "./kendall-tails.ts";
import type { Trend } from "./trend.ts";
import { trendLabel } from "./trend-label.ts";

/**
 * How many of these series would be called rising or falling if years had no order at all (METHODS formula 5: about N/60 at
 * n = 5). To be said beside any table of many trends.
 */
export function chanceLabels(trends: readonly Pick<Trend, "n" | "ties">[]): number {
  return trends.reduce((sum, { n, ties }) => sum + chanceOfLabel(n, ties), 0);
}

function chanceOfLabel(n: number, ties: readonly number[]): number {
  let chance = 0;
  for (let s = informativePairs(ties); s > 0; s -= 2) {
    const p = kendallTails(s, ties);
    if (trendLabel(n, s, p) !== "naik") break;
    chance = p;
  }
  return chance;
}

import { roundHalfUp } from "#core/composite/round-half-up.ts";
import type { Context } from "./context.ts";
import type { CountEffects } from "./count-effects.ts";
import type { IndexTrend } from "./index-point.ts";

/** What the number of innovations does to a unit's latest index; null where its index rests on no such number. */
export function buildCountEffects(
  { analysis, methods }: Context,
  unitId: string,
  { node, points, decimals }: IndexTrend,
): CountEffects | null {
  const latest = points.findLast(({ value }) => value !== null);
  if (!latest?.innovations) return null;
  const own = (row: { unitId: string; node: string; year: number }) =>
    row.unitId === unitId && row.node === node && row.year === latest.year;
  const divisors = analysis.divisors().filter(own);
  const more = analysis.oneMore().find(own);
  if (divisors.length === 0 && more === undefined) return null;
  const mean = methods.get(latest.methodId)?.groups.find(({ aggregation }) => aggregation === "rerata-inovasi");
  const rounded = (value: number) => roundHalfUp(value, decimals);
  return {
    year: latest.year,
    innovations: latest.innovations,
    floor: mean?.minimumDivisor ?? null,
    divisors: divisors.map(({ divisor, value, points: change }) => ({
      divisor,
      value: rounded(value),
      points: rounded(change),
    })),
    oneMore: more ? { points: rounded(more.points), mean: rounded(more.mean), count: rounded(more.count) } : null,
    decimals,
  };
}

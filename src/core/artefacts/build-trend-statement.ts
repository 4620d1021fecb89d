import type { Rational } from "#core/composite/rational.ts";
import { roundHalfUp } from "#core/composite/round-half-up.ts";
import type { Text } from "#core/text.ts";
import type { UnitTrend } from "#core/trend/unit-trends.ts";
import type { Context } from "./context.ts";
import type { IndexTrend } from "./index-point.ts";
import type { TrendStatement } from "./trend-statement.ts";

/** The trend of the official series, and of the recomputed one where the page draws it; each null where nothing has a number. */
export function buildTrendStatements(
  { analysis }: Context,
  unitId: string,
  { node, decimals, constant }: IndexTrend,
): { official: TrendStatement | null; constant: TrendStatement | null } {
  const ours = analysis.trendOf(unitId, node);
  const recomputed = constant === null ? null : analysis.constantTrendOf(unitId, node);
  return {
    official: ours && statement(ours, decimals, null),
    constant: recomputed && statement(recomputed, decimals, constant?.methodName ?? null),
  };
}

function statement(
  { label, n, from, to, p, exact }: UnitTrend,
  decimals: number,
  method: Text | null,
): TrendStatement | null {
  if (n === 0) return null;
  const rounded = (value: Rational | null) => (value === null ? null : roundHalfUp(value, decimals));
  return {
    label,
    n,
    from,
    to,
    slope: rounded(exact.slope),
    lower: rounded(exact.lower),
    upper: rounded(exact.upper),
    p,
    decimals,
    method,
  };
}

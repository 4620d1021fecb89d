import { compareTexts } from "#core/compare-texts.ts";
import type { YearlyResult } from "#core/composite/change.ts";
import type { IndexRow } from "#core/composite/index-row.ts";
import type { Trend } from "./trend.ts";
import { trendOf } from "./trend.ts";

export type UnitTrend = Trend & { unitId: string; node: string };

/**
 * The trend of every unit on every node that it has a row of, sorted by node, then unit id, as the rows are. `methods` are those
 * of the dataset; a row's method must be among them.
 */
export function unitTrends(rows: readonly IndexRow[], methods: readonly YearlyResult["method"][]): UnitTrend[] {
  const methodOf = new Map(methods.map((method) => [method.id, method]));
  const series = Map.groupBy(rows, ({ node, unitId }) => `${node} ${unitId}`);
  const trends = [...series.values()].map((own): UnitTrend => {
    const results = own.map(({ year, published, methodId }) => {
      const method = methodOf.get(methodId);
      if (method === undefined) throw new Error(`no method ${methodId}`);
      return { year, published, method };
    });
    const [{ unitId, node }] = own as [IndexRow];
    return { unitId, node, ...trendOf(results) };
  });
  return trends.sort((a, b) => compareTexts(a.node, b.node) || compareTexts(a.unitId, b.unitId));
}

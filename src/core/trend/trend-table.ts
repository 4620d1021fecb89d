import { exactText } from "#core/composite/exact-text.ts";
import type { Rational } from "#core/composite/rational.ts";
import type { ResultTable } from "#core/composite/result-tables.ts";
import { trendTexts } from "./trend-label.ts";
import type { UnitTrend } from "./unit-trends.ts";

/** One row a unit and node. `kemiringan` with its interval in points a year; `label` is the Indonesian word of the rule. */
export function trendTable(file: string, trends: readonly UnitTrend[]): ResultTable {
  return {
    file,
    headings: ["unit", "node", "n", "dari", "sampai", "S", "p", "kemiringan", "bawah", "atas", "label"],
    rows: trends.map(({ unitId, node, n, from, to, s, p, exact, label }) => [
      unitId,
      node,
      n,
      from,
      to,
      s,
      p === null ? null : exactText(p),
      cell(exact.slope),
      cell(exact.lower),
      cell(exact.upper),
      trendTexts[label].id,
    ]),
  };
}

function cell(value: Rational | null): string | null {
  return value === null ? null : exactText(value);
}

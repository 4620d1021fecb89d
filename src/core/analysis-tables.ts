import type { Analysis } from "./analysis.ts";
import { changeTable } from "./change/change-table.ts";
import { coherenceTable } from "./coherence/coherence-table.ts";
import { effectiveWeightTable } from "./composite/effective-weight-table.ts";
import type { Indices } from "./composite/index-row.ts";
import type { ResultTable } from "./composite/result-tables.ts";
import { resultTables } from "./composite/result-tables.ts";
import { oneMoreTable } from "./robustness/one-more-table.ts";
import {
  divisorTable,
  leaveOneOutTable,
  predicateDistanceTable,
  rankRangeTable,
} from "./robustness/robustness-tables.ts";
import type { Method } from "./schema/method.ts";
import { trendTable } from "./trend/trend-table.ts";

/** Every figure of the engine as tables, in full precision and fixed order: the same bytes for the same data. */
export function analysisTables(methods: readonly Method[], indices: Indices, analysis: Analysis): ResultTable[] {
  return [
    ...resultTables(indices),
    trendTable("tren.csv", analysis.trends()),
    trendTable("tren-aturan-tetap.csv", analysis.constantTrends()),
    changeTable("perubahan.csv", analysis.changes()),
    changeTable("perubahan-aturan-tetap.csv", analysis.constantChanges()),
    effectiveWeightTable(methods),
    rankRangeTable(analysis.rankRanges()),
    leaveOneOutTable(analysis.leftOut()),
    divisorTable(analysis.divisors()),
    oneMoreTable(analysis.oneMore()),
    predicateDistanceTable(analysis.distances()),
    coherenceTable(analysis.coherence()),
  ];
}

import type { NodeScore } from "./index-row.ts";
import { compareRows } from "./index-rows.ts";
import type { Evaluation } from "./method-run.ts";
import type { Quantity } from "./quantity.ts";
import { toNumber } from "./quantity.ts";
import type { Subjects } from "./subjects.ts";

/**
 * Every node's score of every evaluation, sorted by node, year and unit id. A root's is the index; below a sum or a mean over
 * innovations a score is in points. A unit without any data has none, with coverage 0.
 */
export function nodeScores(evaluations: readonly Evaluation[], { units }: Subjects): NodeScore[] {
  const rows = evaluations.flatMap(({ unit, year, nodes, hasData, innovations }) =>
    [...nodes].map(([node, { score, coverage, lower, upper }]): NodeScore => {
      const number = (value: Quantity | null) =>
        value === null || (!hasData && innovations !== null) ? null : toNumber(value);
      return {
        unitId: units[unit]?.id ?? "",
        year,
        node,
        score: hasData ? number(score) : null,
        coverage: hasData ? coverage : 0,
        lower: number(lower),
        upper: upper === lower ? number(lower) : number(upper),
      };
    }),
  );
  return rows.sort(compareRows);
}

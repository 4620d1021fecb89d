import { roundedSteps } from "#core/browse/round-half.ts";
import type { IndexRow } from "#core/composite/index-row.ts";

/** The best and the worst rank that a unit could have, were what is missing known. */
export type ReachableRank = { unitId: string; best: number; worst: number };

/**
 * Ranks between the bounds of missing data (METHODS formula 3): best with everything of the unit's own at its most and of the others
 * at its least, worst the other way round. `rows` are those ranked together, of one year and node; a row without an index
 * takes part where both bounds are known. With nothing missing both are the official rank. Bounds are compared rounded.
 */
export function reachableRanks(rows: readonly IndexRow[], decimals: number): ReachableRank[] {
  const steps = (value: number) => roundedSteps(value, decimals);
  const known = rows.flatMap(({ unitId, lower, upper, value }) =>
    lower === null || upper === null
      ? value === null
        ? []
        : [{ unitId, lower: steps(value), upper: steps(value) }]
      : [{ unitId, lower: steps(lower), upper: steps(upper) }],
  );
  return known.map((own) => ({
    unitId: own.unitId,
    best: 1 + known.filter((other) => other !== own && other.lower > own.upper).length,
    worst: 1 + known.filter((other) => other !== own && other.upper > own.lower).length,
  }));
}

import type { EngineRun } from "#core/composite/engine-run.ts";
import { roundHalfUp } from "#core/composite/round-half-up.ts";
import type { RankedRoot } from "./ranked-root.ts";

/** A unit's index if the mean over innovations divided by at least `divisor`; `points` is the difference from the real index. */
export type DivisorIndex = {
  unitId: string;
  year: number;
  node: string;
  divisor: number;
  value: number;
  points: number;
};

/** The ministry's 2023 and 2026 floors and the planned one of 2027, beside none at all. */
export const usualDivisors: readonly number[] = [1, 10, 12, 14];

/**
 * Every unit's index at other floors of the divisor, all from the stored sums (METHODS formula 8). Nothing for a root without such a
 * floor.
 */
export function divisorSensitivity(
  root: RankedRoot,
  units: EngineRun["subjects"]["units"],
  floors: readonly number[] = usualDivisors,
): DivisorIndex[] {
  const { evaluations, year, node, tree, scores, divisors, isUnitIndex } = root;
  if (divisors.size === 0 || isUnitIndex) return [];
  const official = root.indexWith(tree.weights).slice();
  const stored = scores.rows.map((row) => row.slice());
  const added = new Map([...scores.added].map(([at, row]) => [at, row.slice()]));
  const rows = floors.map((floor) => {
    for (const [mean, divisor] of divisors) {
      const change = evaluations.map(({ innovations }, column) => {
        const own = divisor[column] as number;
        return own / Math.max(floor, innovations ?? own);
      });
      scale(scores.added.get(mean), added.get(mean), change);
      tree.nodes.forEach(({ aggregation }, at) => {
        if (aggregation === null && isBelow(tree.nodes, at, mean)) scale(scores.rows[at], stored[at], change);
      });
    }
    return root.indexWith(tree.weights).slice();
  });
  restore();
  return evaluations.flatMap(({ unit }, column) =>
    floors.map((divisor, at): DivisorIndex => {
      const value = rows[at]?.[column] as number;
      const points = roundHalfUp(value - (official[column] as number), 10);
      return { unitId: units[unit]?.id ?? "", year, node, divisor, value, points };
    }),
  );

  function restore(): void {
    scores.rows.forEach((row, at) => {
      row.set(stored[at] as Float64Array);
    });
    for (const [at, row] of scores.added) row.set(added.get(at) as Float64Array);
  }
}

function scale(row: Float64Array | undefined, stored: Float64Array | undefined, change: readonly number[]): void {
  change.forEach((factor, column) => {
    if (row && stored) row[column] = (stored[column] as number) * factor;
  });
}

function isBelow(nodes: RankedRoot["tree"]["nodes"], at: number, above: number): boolean {
  for (let node = at; node > above; node = nodes[node]?.parent ?? -1) if (nodes[node]?.parent === above) return true;
  return false;
}

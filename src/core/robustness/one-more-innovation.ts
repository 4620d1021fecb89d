import type { EngineRun } from "#core/composite/engine-run.ts";
import { roundHalfUp } from "#core/composite/round-half-up.ts";
import type { RankedRoot } from "./ranked-root.ts";

/**
 * What one more innovation, as mature as the unit's own are on average, would add to its index: `points` in all, of which `mean`
 * by the mean over innovations and `count` by the score for their number. All three unrounded.
 */
export type OneMoreInnovation = {
  unitId: string;
  year: number;
  node: string;
  /** How many it has now. */
  innovations: number;
  points: number;
  mean: number;
  count: number;
};

/**
 * METHODS formula 8, last lines. As many as the divisor or more: another one of the same maturity leaves the mean as it is; fewer: it
 * fills an empty place. The number counts up to its cap, and not at all while the affairs are too few, since those of the new one
 * are not known. Nothing for a root without a mean over innovations, for a unit without any, or for the unit index.
 */
export function oneMoreInnovation(root: RankedRoot, units: EngineRun["subjects"]["units"]): OneMoreInnovation[] {
  const { evaluations, year, node, tree, divisors, isUnitIndex } = root;
  if (divisors.size === 0 || isUnitIndex) return [];
  const official = root.indexWith(tree.weights).slice();
  const fuller = indexWhen(root, () => addToMeans(root));
  const both = indexWhen(root, () => {
    addToMeans(root);
    addToCounts(root);
  });
  return evaluations.flatMap(({ unit, innovations }, column): OneMoreInnovation[] => {
    if (innovations === null || innovations === 0) return [];
    const [now, filled, more] = [official[column], fuller[column], both[column]] as [number, number, number];
    return [
      {
        unitId: units[unit]?.id ?? "",
        year,
        node,
        innovations,
        points: roundHalfUp(more - now, 10),
        mean: roundHalfUp(filled - now, 10),
        count: roundHalfUp(more - filled, 10),
      },
    ];
  });
}

/** The index after `change` has written into the rows of scores, which are then as before. */
function indexWhen(root: RankedRoot, change: () => void): Float64Array {
  const { scores, tree } = root;
  const rows = scores.rows.map((row) => row.slice());
  const added = [...scores.added].map(([at, row]) => [at, row.slice()] as const);
  change();
  const index = root.indexWith(tree.weights).slice();
  scores.rows.forEach((row, at) => {
    row.set(rows[at] as Float64Array);
  });
  for (const [at, row] of added) scores.added.get(at)?.set(row);
  return index;
}

/** T/D becomes (T + T/n)/max(D, n + 1): every sum under the mean by the same factor. */
function addToMeans({ evaluations, tree, scores, divisors }: RankedRoot): void {
  for (const [mean, divisor] of divisors) {
    evaluations.forEach(({ innovations }, column) => {
      if (innovations === null || innovations === 0) return;
      const own = divisor[column] as number;
      const factor = ((innovations + 1) * own) / (innovations * Math.max(own, innovations + 1));
      const given = scores.added.get(mean);
      if (given) given[column] = (given[column] as number) * factor;
      tree.nodes.forEach(({ aggregation }, at) => {
        const row = scores.rows[at];
        if (aggregation === null && row && isBelow(tree.nodes, at, mean))
          row[column] = (row[column] as number) * factor;
      });
    });
  }
}

function addToCounts({ evaluations, tree, scores }: RankedRoot): void {
  for (const { aggregation, children } of tree.nodes) {
    const leaf = aggregation === "jumlah-inovasi" ? children[0] : undefined;
    const row = leaf === undefined ? undefined : scores.rows[leaf];
    if (leaf === undefined || row === undefined) continue;
    const cap = tree.nodes[leaf]?.most ?? Number.NaN;
    for (let column = 0; column < evaluations.length; column++) {
      const counted = row[column] as number;
      // A gate that is shut leaves the count at 0 whatever the number.
      if (counted > 0) row[column] = Number.isNaN(cap) ? counted + 1 : Math.min(counted + 1, cap);
    }
  }
}

function isBelow(nodes: RankedRoot["tree"]["nodes"], at: number, above: number): boolean {
  for (let node = at; node > above; node = nodes[node]?.parent ?? -1) if (nodes[node]?.parent === above) return true;
  return false;
}

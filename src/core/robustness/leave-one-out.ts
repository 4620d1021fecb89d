import type { EngineRun } from "#core/composite/engine-run.ts";
import type { FlatTree } from "./flat-tree.ts";
import { placeRanks } from "./place-ranks.ts";
import type { RankedRoot } from "./ranked-root.ts";
import { rankGroups } from "./ranked-roots.ts";

/** A unit's index and rank without one indicator; null where nothing is left of its index. `shift` is how many places it falls. */
export type LeftOut = {
  unitId: string;
  year: number;
  node: string;
  indicator: string;
  value: number | null;
  rank: number | null;
  shift: number | null;
};

/**
 * Every unit's rank with the weight of one indicator set to 0 and the others as they are (METHODS formula 8): shared anew inside
 * the parent of a mean; under a sum the maximum shrinks. A group left without any weight goes with its indicator.
 * By indicator in definition order, then unit; indicators without weight change nothing and are left out.
 */
export function leaveOneOut(root: RankedRoot, units: EngineRun["subjects"]["units"]): LeftOut[] {
  const { evaluations, method, node, year, tree } = root;
  const groups = rankGroups(root, units);
  if (groups.length === 0) return [];
  const decimals = method.rankOn === "rounded" ? method.decimals : null;
  const ranked = (weights: Float64Array) => {
    const index = root.indexWith(weights).slice();
    const ranks = new Int32Array(evaluations.length);
    for (const members of groups) placeRanks(index, members, decimals, ranks);
    return { index, ranks };
  };
  const official = ranked(tree.weights).ranks;
  const members = groups.flatMap((group) => [...group]).sort((a, b) => a - b);
  return tree.nodes.flatMap((leaf, at) => {
    if (leaf.aggregation !== null || tree.weights[at] === 0) return [];
    const without = weightsWithout(tree, at);
    if (without === null) return [];
    const { index, ranks } = ranked(without);
    return members.map((member): LeftOut => {
      const rank = ranks[member] as number;
      return {
        unitId: units[evaluations[member]?.unit ?? -1]?.id ?? "",
        year,
        node,
        indicator: leaf.key,
        value: rank === 0 ? null : (index[member] as number),
        rank: rank === 0 ? null : rank,
        shift: rank === 0 ? null : rank - (official[member] as number),
      };
    });
  });
}

/** How much an order hangs on one indicator: the mean size of the shift, and the greatest with its unit. */
export type IndicatorHold = {
  year: number;
  node: string;
  indicator: string;
  meanShift: number;
  greatest: LeftOut | null;
};

export function holdOfIndicators(rows: readonly LeftOut[]): IndicatorHold[] {
  return [...Map.groupBy(rows, ({ node, year, indicator }) => `${node} ${year} ${indicator}`).values()].map((own) => {
    const [{ year, node, indicator }] = own as [LeftOut];
    const moved = own.filter(({ shift }) => shift !== null);
    const size = ({ shift }: LeftOut) => Math.abs(shift ?? 0);
    return {
      year,
      node,
      indicator,
      meanShift: moved.length === 0 ? 0 : moved.reduce((sum, row) => sum + size(row), 0) / moved.length,
      greatest: moved.reduce<LeftOut | null>(
        (most, row) => (most === null || size(row) > size(most) ? row : most),
        null,
      ),
    };
  });
}

/** The unit's greatest shift, and the indicator that causes it; the first of equals. */
export function greatestShift(rows: readonly LeftOut[]): LeftOut | null {
  return rows.reduce<LeftOut | null>(
    (most, row) =>
      row.shift !== null && (most === null || Math.abs(row.shift) > Math.abs(most.shift ?? 0)) ? row : most,
    null,
  );
}

/** The weights with one node's at 0, and with it every group whose last weight that was; null where nothing is left. */
function weightsWithout({ nodes, weights }: FlatTree, leaf: number): Float64Array | null {
  const without = weights.slice();
  for (let at = leaf; at > 0; at = nodes[at]?.parent ?? -1) {
    without[at] = 0;
    const parent = nodes[nodes[at]?.parent ?? -1];
    if (parent?.children.some((child) => without[child] !== 0)) return without;
  }
  return null;
}

import { roundedSteps } from "#core/browse/round-half.ts";
import type { EngineRun } from "#core/composite/engine-run.ts";
import { placeRanks } from "./place-ranks.ts";
import { quantileOfCounts } from "./quantile.ts";
import { uniforms } from "./random.ts";
import type { RankedRoot } from "./ranked-root.ts";
import { rankGroups } from "./ranked-roots.ts";

export type DrawOptions = { draws: number; noise: number; seed: number };

/** METHODS formula 8: 2,000 draws of ±25 %; the seed is part of the output. */
export const usualDraws: DrawOptions = { draws: 2000, noise: 0.25, seed: 20260101 };

/**
 * How a unit's rank moves when the weights move: "rentang peringkat bila bobot diubah", not a confidence interval. Quantiles
 * (type 7) and ends of the rank over the draws; chances that it is among the first ten, and of each predicate, in the
 * method's order, with `belowAll` for none.
 */
export type RankRange = {
  unitId: string;
  year: number;
  node: string;
  p5: number;
  p50: number;
  p95: number;
  best: number;
  worst: number;
  firstTen: number;
  predicates: readonly { name: string; chance: number }[];
  options: DrawOptions;
};

/**
 * Ranks with every weight of the tree, at every level, times 1 + noise (2u - 1), u uniform. Draws go by the definition's order
 * and start anew for each root and year, so neither row order nor other years change anything. Noise 0 gives the official ranks.
 */
export function rankRanges(
  root: RankedRoot,
  units: EngineRun["subjects"]["units"],
  options: DrawOptions = usualDraws,
): RankRange[] {
  const { evaluations, method, node, year, tree, isUnitIndex } = root;
  const groups = rankGroups(root, units);
  if (groups.length === 0) return [];
  const size = evaluations.length;
  const decimals = method.rankOn === "rounded" ? method.decimals : null;
  const bounds = isUnitIndex
    ? []
    : method.predicates.map(({ lowerBound }) => roundedSteps(lowerBound, method.decimals));
  const counts = new Uint32Array(size * (size + 1));
  const bands = new Uint32Array(size * (bounds.length + 1));
  const ranks = new Int32Array(size);
  const weights = tree.weights.slice();
  const uniform = uniforms(options.seed);
  for (let draw = 0; draw < options.draws; draw++) {
    for (let at = 1; at < weights.length; at++) {
      weights[at] = (tree.weights[at] as number) * (1 + options.noise * (2 * uniform() - 1));
    }
    const index = root.indexWith(weights);
    for (const members of groups) {
      placeRanks(index, members, decimals, ranks);
      for (const member of members) {
        const cell = member * (size + 1) + (ranks[member] as number);
        counts[cell] = (counts[cell] as number) + 1;
        const steps = roundedSteps(index[member] as number, method.decimals);
        let band = 0;
        while (band < bounds.length && !(steps >= (bounds[band] as number))) band++;
        const place = member * (bounds.length + 1) + band;
        bands[place] = (bands[place] as number) + 1;
      }
    }
  }
  return [...groups.flatMap((members) => [...members])]
    .sort((a, b) => a - b)
    .map((member) => {
      const own = counts.subarray(member * (size + 1), (member + 1) * (size + 1));
      return {
        unitId: units[evaluations[member]?.unit ?? -1]?.id ?? "",
        year,
        node,
        p5: quantileOfCounts(own, 0.05),
        p50: quantileOfCounts(own, 0.5),
        p95: quantileOfCounts(own, 0.95),
        best: own.findIndex((count) => count > 0),
        worst: own.findLastIndex((count) => count > 0),
        firstTen: own.subarray(1, 11).reduce((sum, count) => sum + count, 0) / options.draws,
        predicates: bounds.map((_, band) => ({
          name: method.predicates[band]?.name.id ?? "",
          chance: (bands[member * (bounds.length + 1) + band] as number) / options.draws,
        })),
        options,
      };
    });
}

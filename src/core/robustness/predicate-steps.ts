import { roundedSteps } from "#core/browse/round-half.ts";
import type { EngineRun } from "#core/composite/engine-run.ts";
import type { PredicateGap } from "#core/composite/predicate-gap.ts";
import { predicateGap } from "#core/composite/predicate-gap.ts";
import { rationalToNumber } from "#core/composite/rational.ts";
import { roundHalfUp } from "#core/composite/round-half-up.ts";
import type { Leaf } from "#core/composite/tree-node.ts";
import type { RankedRoot } from "./ranked-root.ts";

/**
 * What one indicator alone can do for the next predicate. `pointsPerStep`: what one level more adds to the index, for an
 * innovation's indicator one level of one innovation. `steps`: the fewest that reach the predicate; null where all
 * `available` ones do not.
 */
export type IndicatorSteps = { indicator: string; pointsPerStep: number; steps: number | null; available: number };

/** How far a unit is from the predicate above: in published points, and in steps of each indicator that has levels. */
export type PredicateDistance = {
  unitId: string;
  year: number;
  node: string;
  gap: PredicateGap;
  steps: readonly IndicatorSteps[];
};

/**
 * The distance of every unit that is not in the highest predicate (METHODS formulas 4 and 8). Levels are those of indicators taken as
 * they are or as shares of a maximum; others have no steps.
 */
export function predicateDistances(root: RankedRoot, units: EngineRun["subjects"]["units"]): PredicateDistance[] {
  const { evaluations, method, year, node, isUnitIndex, tree } = root;
  if (isUnitIndex || method.predicates.length === 0) return [];
  const official = root.indexWith(tree.weights).slice();
  const gaps = evaluations.map((_, column) =>
    predicateGap(roundHalfUp(official[column] as number, method.decimals), method.predicates, {
      decimals: method.decimals,
    }),
  );
  const goals = gaps.map((gap) => (gap === null ? null : roundedSteps(gap.lowerBound, method.decimals)));
  const steps = tree.nodes.flatMap((_, at) => {
    const own = stepsOf(root, at, official, goals);
    return own === null ? [] : [own];
  });
  return evaluations.flatMap(({ unit }, column): PredicateDistance[] => {
    const gap = gaps[column] ?? null;
    if (gap === null) return [];
    const own = steps.flatMap((ofIndicator) => ofIndicator[column] ?? []);
    return [{ unitId: units[unit]?.id ?? "", year, node, gap, steps: own }];
  });
}

/** One indicator's steps for every unit at once, null for a unit that can take none; null for an indicator without levels. */
function stepsOf(
  root: RankedRoot,
  at: number,
  official: Float64Array,
  goals: readonly (number | null)[],
): (IndicatorSteps | null)[] | null {
  const { tree, scores, method, tally, evaluations } = root;
  const leaf = tally.plan.tree.leaves.find(({ key }) => key === tree.nodes[at]?.key);
  const size = leaf ? stepSize(leaf, method.scale) : null;
  const row = scores.rows[at];
  if (tree.nodes[at]?.aggregation !== null || !leaf || size === null || !row) return null;
  const stored = row.slice();
  // What is missing and counts as nothing can be raised from there.
  const parent = tree.nodes[tree.nodes[at]?.parent ?? -1];
  const base = stored.map((score) => (Number.isNaN(score) && parent?.missing === "nol" ? nothingOf(leaf) : score));
  const most = stored[scores.units] as number;
  const people = evaluations.map((_, column) => peopleOf(root, at, column));
  const available = people.map(({ count, each }, column) => {
    const steps = Math.floor((most * count - (base[column] as number) * each) / size + 1e-9);
    return Number.isNaN(steps) ? 0 : Math.max(steps, 0);
  });
  const indexAfter = (steps: readonly number[]) => {
    steps.forEach((taken, column) => {
      if (taken > 0) row[column] = (base[column] as number) + (taken * size) / (people[column]?.each ?? 1);
    });
    const index = root.indexWith(tree.weights).slice();
    row.set(stored);
    return index;
  };
  const reaches = (steps: readonly number[]) => {
    const index = indexAfter(steps);
    return goals.map((goal, column) => goal !== null && roundedSteps(index[column] as number, method.decimals) >= goal);
  };
  const first = indexAfter(available.map((steps) => Math.min(1, steps)));
  const enough = reaches(available);
  const fewest = fewestSteps(available, reaches);
  return available.map((steps, column) =>
    steps === 0
      ? null
      : {
          indicator: leaf.key,
          pointsPerStep: roundHalfUp((first[column] as number) - (official[column] as number), 10),
          steps: enough[column] ? (fewest[column] as number) : null,
          available: steps,
        },
  );
}

/** The least number of steps from 1 that is enough where `most` is, for many at once by halving; more steps never do less. */
function fewestSteps(most: readonly number[], reaches: (steps: readonly number[]) => boolean[]): number[] {
  const low = most.map(() => 1);
  const high = [...most];
  while (low.some((least, at) => least < (high[at] as number))) {
    const middle = low.map((least, at) => Math.floor((least + Math.max(least, high[at] as number)) / 2));
    reaches(middle).forEach((enough, at) => {
      if ((low[at] as number) >= (high[at] as number)) return;
      if (enough) high[at] = middle[at] as number;
      else low[at] = (middle[at] as number) + 1;
    });
  }
  return high;
}

/** How many a row counts for: a unit itself, or the innovations of a mean, whose sum is divided by `each`. */
function peopleOf({ tree, divisors, evaluations }: RankedRoot, at: number, column: number) {
  for (let node = at; node >= 0; node = tree.nodes[node]?.parent ?? -1) {
    const divisor = divisors.get(node);
    if (divisor) return { count: evaluations[column]?.innovations ?? 0, each: divisor[column] as number };
  }
  return { count: 1, each: 1 };
}

function nothingOf({ limits }: Leaf): number {
  return rationalToNumber(limits.nothing);
}

/** What one level is worth on the indicator's own scale; null where it has no levels. */
function stepSize({ indicator }: Leaf, [low, high]: readonly [number, number]): number | null {
  const { normalisation, upper } = indicator;
  if (upper === null || upper <= 0) return null;
  return normalisation === "tanpa" ? 1 : normalisation === "porsi" ? (high - low) / upper : null;
}

import { compareTexts } from "#core/compare-texts.ts";
import { effectiveWeights } from "#core/composite/effective-weights.ts";
import type { EngineRun, MethodsRun } from "#core/composite/engine-run.ts";
import { leafShares } from "#core/composite/leaf-shares.ts";
import type { Evaluation } from "#core/composite/method-run.ts";
import { leavesBelow } from "#core/composite/method-tree.ts";
import { toNumber } from "#core/composite/quantity.ts";
import { rationalToNumber } from "#core/composite/rational.ts";
import type { Leaf } from "#core/composite/tree-node.ts";
import { unitIndexBasis, unitIndexNode } from "#core/composite/unit-index.ts";
import type { YearTally } from "#core/composite/year-tally.ts";
import { pearson, spearman, varies } from "./correlation.ts";
import { levelShares } from "./level-shares.ts";

/**
 * `negatif` r < 0, `lemah` r < 0.3, `rangkap` r > 0.9, each with the parent or the index; `tanpa-ragam` all units equal;
 * `satu-tingkat` more than 80 % of the rows at one level.
 */
export type CoherenceFlag = `${"induk" | "indeks"}-${"negatif" | "lemah" | "rangkap"}` | "tanpa-ragam" | "satu-tingkat";

/**
 * How one indicator goes with its parent and with the index over the units of a year (METHODS formula 9), `n` of them; null where
 * one side does not vary. `weight` is the share of the index by the rule, `share` the one by r² among the indicators: a large
 * gap means that the nominal weight misleads.
 */
export type IndicatorCoherence = {
  year: number;
  methodId: string;
  node: string;
  indicator: string;
  parent: string;
  n: number;
  withParent: { pearson: number | null; spearman: number | null };
  withIndex: { pearson: number | null; spearman: number | null };
  weight: number | null;
  share: number | null;
  /** Share of the reported rows at the most frequent level. */
  atOneLevel: number | null;
  flags: readonly CoherenceFlag[];
};

const leastUnits = 10;

/** Coherence of every indicator of every root with at least ten units, by node, year, then definition order. */
export function indicatorCoherence(
  { reader, subjects }: EngineRun,
  { tallies, evaluations }: MethodsRun,
): IndicatorCoherence[] {
  const tallyOf = new Map(tallies.map((tally) => [`${tally.plan.tree.method.id} ${tally.year}`, tally]));
  const idOf = ({ unit }: Evaluation) => subjects.units[unit]?.id ?? "";
  const roots = [...Map.groupBy(evaluations, ({ node, year }) => `${node} ${year}`).values()].map((own) =>
    own
      .filter(({ result, hasData }) => result.score !== null && hasData)
      .toSorted((a, b) => compareTexts(idOf(a), idOf(b))),
  );
  return roots
    .filter(({ length }) => length >= leastUnits)
    .sort(([a], [b]) => compareTexts(a?.node ?? "", b?.node ?? "") || (a?.year ?? 0) - (b?.year ?? 0))
    .flatMap((own) => {
      const [{ method, year }] = own as [Evaluation];
      const tally = tallyOf.get(`${method.id} ${year}`);
      return tally ? coherenceOfRoot(own, tally, levelShares(tally, reader)) : [];
    });
}

function coherenceOfRoot(
  own: readonly Evaluation[],
  tally: YearTally,
  levels: readonly (number | null)[],
): IndicatorCoherence[] {
  const [{ node, year, method }] = own as [Evaluation];
  const weights = weightsOf(node, tally);
  const rows = leavesOf(node, tally).map((leaf) => {
    const parent = leaf.indicator.parent;
    const siblings =
      tally.plan.tree.leaves.filter(({ indicator }) => indicator.parent === parent).length +
      method.groups.filter((group) => group.parent === parent).length;
    const withParent = related(own, leaf.key, parent);
    const withIndex = related(own, leaf.key, node);
    const level = levels[leaf.index] ?? null;
    const flags = flagsOf(withParent, siblings > 1, withIndex, level);
    const { n } = withIndex;
    return {
      ...{ year, methodId: method.id, node, indicator: leaf.key, parent, n },
      withParent: { pearson: withParent.pearson, spearman: withParent.spearman },
      withIndex: { pearson: withIndex.pearson, spearman: withIndex.spearman },
      ...{ weight: weights.get(leaf.key) ?? null, share: null, atOneLevel: level, flags },
    };
  });
  const squares = rows.map(({ withIndex }) => (withIndex.pearson ?? 0) ** 2);
  const all = squares.reduce((sum, square) => sum + square, 0);
  return rows.map((row, at) => ({ ...row, share: all === 0 ? null : (squares[at] as number) / all }));
}

type Related = { n: number; varies: boolean; pearson: number | null; spearman: number | null };

/** Correlation of two nodes over the units that have a score on both; none for fewer than ten. */
function related(own: readonly Evaluation[], indicator: string, other: string): Related {
  const pairs = own.flatMap(({ nodes }) => {
    const [x, y] = [nodes.get(indicator)?.score ?? null, nodes.get(other)?.score ?? null];
    return x === null || y === null ? [] : [[toNumber(x), toNumber(y)] as const];
  });
  const [x, y] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
  const enough = pairs.length >= leastUnits;
  return {
    n: pairs.length,
    varies: varies(x) || !enough,
    pearson: enough ? pearson(x, y) : null,
    spearman: enough ? spearman(x, y) : null,
  };
}

function flagsOf(withParent: Related, hasSiblings: boolean, withIndex: Related, level: number | null): CoherenceFlag[] {
  const named = (where: "induk" | "indeks", r: number | null): CoherenceFlag[] => {
    if (r === null) return [];
    return r < 0 ? [`${where}-negatif`] : r < 0.3 ? [`${where}-lemah`] : r > 0.9 ? [`${where}-rangkap`] : [];
  };
  return [
    ...(hasSiblings ? named("induk", withParent.pearson) : []),
    ...named("indeks", withIndex.pearson),
    ...(withIndex.varies ? [] : (["tanpa-ragam"] as const)),
    ...(level !== null && level > 0.8 ? (["satu-tingkat"] as const) : []),
  ];
}

function leavesOf(node: string, { plan }: YearTally): readonly Leaf[] {
  const root = plan.tree.roots.find(({ key }) => key === node);
  return root ? leavesBelow(root) : (plan.means[0]?.leaves ?? []);
}

/** Share of the index by indicator: of the root, or for the unit index of the mean over innovations. */
function weightsOf(node: string, tally: YearTally): Map<string, number | null> {
  const basis = node === unitIndexNode ? unitIndexBasis(tally) : null;
  if (basis === null) {
    const rows = effectiveWeights(tally.plan.tree.method).filter(({ root }) => root === node);
    return new Map(rows.map((row) => [row.node, row.share]));
  }
  const shares = leafShares(basis.mean).map(rationalToNumber);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return new Map(basis.mean.leaves.map(({ key }, at) => [key, (shares[at] as number) / all]));
}

import type { WeightNode } from "./weights-file.ts";

/** Ready-made weights: `about` is the aspect (its position) that is left out or doubled, null for the others. */
export type WeightScenario = {
  key: string;
  what: "resmi" | "indikator-sama" | "aspek-sama" | "tanpa" | "dobel";
  about: number | null;
  weights: readonly number[];
};

/** More aspects than these would make a list that nobody reads. */
const mostAspects = 8;

/**
 * The method's own weights, then: all indicators equal; all aspects equal; each aspect left out; each aspect twice. Those that
 * say the same as the method's own are not among them. Aspects are the children of the first node that has two with weight.
 */
export function weightScenarios(nodes: readonly WeightNode[]): WeightScenario[] {
  const official = nodes.map(({ weight }) => weight);
  const aspects = aspectsOf(nodes);
  const counts = indicatorCounts(nodes);
  const plain = (what: "indikator-sama" | "aspek-sama", weights: readonly number[]): WeightScenario => {
    return { key: what, what, about: null, weights };
  };
  const one = (what: "tanpa" | "dobel", about: number, times: number): WeightScenario => {
    const weights = official.map((weight, at) => (at === about ? weight * times : weight));
    return { key: `${what}-${nodes[about]?.key ?? ""}`, what, about, weights };
  };
  const few = aspects.length > 1 && aspects.length <= mostAspects ? aspects : [];
  const others = [
    plain("indikator-sama", asPercent(nodes, counts)),
    plain(
      "aspek-sama",
      official.map((weight, at) => (few.includes(at) ? 100 / few.length : weight)),
    ),
    ...few.map((aspect) => one("tanpa", aspect, 0)),
    ...few.map((aspect) => one("dobel", aspect, 2)),
  ];
  return [
    { key: "resmi", what: "resmi", about: null, weights: official },
    ...others.filter(({ weights }) => weights.some((weight, at) => Math.abs(weight - (official[at] ?? 0)) > 1e-9)),
  ];
}

/** The nodes that the reader weighs first: children of the first node that has two or more with weight. */
export function aspectsOf(nodes: readonly WeightNode[]): number[] {
  const at = nodes.findIndex((_, parent) => childrenOf(nodes, parent).length > 1);
  return at < 0 ? [] : childrenOf(nodes, at);
}

/** Positions of a node's children that have weight in the method: what has none is not there to be weighed. */
export function childrenOf(nodes: readonly WeightNode[], at: number): number[] {
  return nodes.flatMap(({ parent, weight }, child) => (parent === at && weight > 0 ? [child] : []));
}

/** How many indicators with weight stand below each node, or 1 for one of them. */
function indicatorCounts(nodes: readonly WeightNode[]): number[] {
  const counts: number[] = nodes.map(({ aggregation, weight }) => (aggregation === null && weight > 0 ? 1 : 0));
  for (let at = nodes.length - 1; at > 0; at--) {
    const { parent = -1, weight = 0 } = nodes[at] ?? {};
    if (parent >= 0 && weight > 0) counts[parent] = (counts[parent] ?? 0) + (counts[at] ?? 0);
  }
  return counts.map((count, at) => ((nodes[at]?.weight ?? 0) > 0 ? count : 0));
}

/** Weights as percent of their siblings. */
export function asPercent(nodes: readonly Pick<WeightNode, "parent">[], weights: readonly number[]): number[] {
  const totals = new Map<number, number>();
  nodes.forEach(({ parent }, at) => {
    totals.set(parent, (totals.get(parent) ?? 0) + (weights[at] ?? 0));
  });
  return nodes.map(({ parent }, at) => {
    const total = totals.get(parent) ?? 0;
    return total > 0 ? (100 * (weights[at] ?? 0)) / total : 0;
  });
}

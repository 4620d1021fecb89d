import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeBest } from "#core/browse/place-best.ts";
import { reweigh } from "#core/browse/reweigh.ts";
import { roundHalf } from "#core/browse/round-half.ts";
import { aspectsOf, weightScenarios } from "#core/browse/weight-scenarios.ts";
import type { WeightNode, WeightsFile, WeightUnit } from "#core/browse/weights-file.ts";
import { weightsFinding } from "#core/browse/weights-finding.ts";
import { formatWeightsQuery, parseWeightsQuery, readWeights, writeWeights } from "#core/browse/weights-state.ts";

const named = (id: string) => ({ id, en: null });
function node(key: string, parent: number, weight: number, more: Partial<WeightNode> = {}): WeightNode {
  return { key, name: named(key), parent, aggregation: null, missing: "nol", weight, factor: 1, nothing: 0, ...more };
}
function unit(id: string, scores: WeightUnit["scores"], more: Partial<WeightUnit> = {}): WeightUnit {
  const none = { index: null, rank: null, tied: 0, reason: null, span: null, barred: [] };
  return { id, name: named(id), ...none, scores, ...more };
}

/** A sum of 9 points: a (2 × 3) and b (1 × 3), printed as a share of 9 in percent. */
const sum = {
  decimals: 2,
  rankOn: "rounded",
  line: { offset: 0, factor: 100 / 9 },
  nodes: [
    node("mutu", -1, 100, { aggregation: "jumlah" }),
    node("a", 0, 200 / 3, { factor: 2 }),
    node("b", 0, 100 / 3, { factor: 1 }),
  ],
} as const;
const index = (file: Omit<WeightsFile, "units" | Rest>, scores: WeightUnit["scores"], weights: readonly number[]) =>
  reweigh({ ...file, units: [unit("x", scores)] }, weights)[0]?.index;
type Rest = "group" | "year" | "node" | "nodeName" | "method" | "note";

describe("reweigh: a sum of points", () => {
  test.each<[title: string, scores: (number | null)[], weights: number[], expected: number | null]>([
    // 2 × 3 + 1 × 0 = 6 of 9.
    ["the method's weights give the method's index", [3, 0], [100, 200 / 3, 100 / 3], 66.67],
    ["only proportions count", [3, 0], [1, 40, 20], 66.67],
    ["equal weights: half of all points each", [3, 0], [100, 50, 50], 50],
    ["without one, the other has all points", [3, 0], [100, 0, 50], 0],
    ["a missing score is at the bottom where the method says so", [3, null], [100, 50, 50], 50],
    ["without any weight there is no index", [3, 0], [100, 0, 0], null],
  ])("%s", (_, scores, weights, expected) => expect(index(sum, scores, weights)).toBe(expected));

  test("a missing score passes its weight on where the method says so", () => {
    const nodes = sum.nodes.map((each) => ({ ...each, missing: "bobot-ulang" as const }));
    // Only a is there, at 2 of 3.
    expect(index({ ...sum, nodes }, [2, null], [100, 10, 90])).toBe(66.67);
  });

  test("a unit without an index stays without, and so does what the method gave no score", () => {
    const file = { ...sum, units: [unit("x", null), unit("y", [3, 3], { barred: [0] }), unit("z", [3, 3])] };
    expect(reweigh(file, [100, 50, 50]).map(({ index, rank }) => [index, rank])).toEqual([
      [null, null],
      [null, null],
      [100, 1],
    ]);
  });
});

test.each<[aggregation: "aritmetik" | "geometrik" | "harmonik", expected: number]>([
  // Weights 3 and 1 on 80 and 20.
  ["aritmetik", 65],
  ["geometrik", 56.57],
  ["harmonik", 45.71],
])("reweigh: a %s mean", (aggregation, expected) => {
  const nodes = [node("akar", -1, 100, { aggregation }), node("a", 0, 50), node("b", 0, 50)];
  expect(index({ ...sum, line: { offset: 0, factor: 1 }, nodes }, [80, 20], [100, 75, 25])).toBe(expected);
});

/** Two aspects of two and one indicators, by a mean. */
const tree = [
  node("akar", -1, 100, { aggregation: "aritmetik" }),
  node("p", 0, 50, { aggregation: "aritmetik" }),
  node("p1", 1, 75),
  node("p2", 1, 25),
  node("q", 0, 50, { aggregation: "aritmetik" }),
  node("q1", 4, 100),
];

describe("weightScenarios", () => {
  test("equal indicators, each aspect out and twice; equal aspects are the method's own here", () => {
    expect(aspectsOf(tree)).toEqual([1, 4]);
    const scenarios = weightScenarios(tree);
    expect(scenarios.map(({ key }) => key)).toEqual([
      "resmi",
      "indikator-sama",
      "tanpa-p",
      "tanpa-q",
      "dobel-p",
      "dobel-q",
    ]);
    const equal = scenarios[1]?.weights.map((weight) => Math.round(weight * 100) / 100);
    expect(equal).toEqual([100, 66.67, 50, 50, 33.33, 100]);
  });

  test("an indicator without weight is not given any", () => {
    const nodes = [
      node("akar", -1, 100, { aggregation: "aritmetik" }),
      node("a", 0, 70),
      node("b", 0, 30),
      node("c", 0, 0),
    ];
    for (const { weights } of weightScenarios(nodes)) expect(weights[3]).toBe(0);
  });
});

describe("weights in the address", () => {
  test.each([
    ["a scenario", "tanpa-p", "tanpa-p"],
    ["changed weights, the others stay", "p:80,p1:0", "p:80,p1:0"],
    ["what is unknown says nothing", "x:3,p:abc,p1:1e9,q:-5", "resmi"],
    ["nothing", "", "resmi"],
  ])("%s", (_, text, kept) => expect(writeWeights(readWeights(text, tree), tree)).toBe(kept));

  test("any address gives weights, and what is written is read back as the same", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^(p|q|p1|p2):\d{1,3}(,(p|q|p1|p2):\d{1,3}(\.\d\d)?)*$/));
    fc.assert(
      fc.property(text, (any) => {
        const weights = readWeights(any, tree);
        expect(weights).toHaveLength(tree.length);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        const written = writeWeights(weights, tree);
        expect(writeWeights(readWeights(written, tree), tree)).toBe(written);
      }),
    );
  });

  test("year and weights, nothing where nothing is chosen", () => {
    expect(parseWeightsQuery("?tahun=2024&bobot=p:80,q:1", [2024])).toEqual({ year: 2024, weights: "p:80,q:1" });
    expect(parseWeightsQuery("?tahun=1999", [2024])).toEqual({ year: null, weights: null });
    expect(formatWeightsQuery({ year: 2024, weights: "p:80,q:1" })).toBe("tahun=2024&bobot=p:80,q:1");
    expect(formatWeightsQuery({ year: null, weights: null })).toBe("");
  });
});

describe("weightsFinding", () => {
  const units = [1, 2, 3, 4].map((rank) => ({ rank }));
  const as = (...ranks: (number | null)[]) => ranks.map((rank) => ({ index: null, rank, tied: rank === null ? 0 : 1 }));
  test.each([
    ["nobody moves", as(1, 2, 3, 4), { same: true, moved: 0, most: null }],
    ["the first two change places", as(2, 1, 3, 4), { same: false, moved: 2, leaders: [1, 0, 2] }],
    ["the farthest is named", as(4, 1, 2, 3), { same: false, moved: 4, most: { unit: 0, from: 1, to: 4 } }],
  ])("%s", (_, results, expected) => expect(weightsFinding(units, results)).toMatchObject(expected));
  test("without any rank there is nothing to say", () => {
    expect(weightsFinding(units, as(null, null, null, null))).toBeNull();
  });
});

test.each([
  [66.665, 66.67],
  [-0.005, -0.01],
  [0.0049, 0],
])("roundHalf: %d is printed %d", (value, printed) => expect(roundHalf(value, 2)).toBe(printed));

test("placeBest: ties share a place, a missing value has none", () => {
  expect(placeBest([5, null, 7, 5, 1]).map(({ rank, tied }) => [rank, tied])).toEqual([
    [2, 2],
    [null, 0],
    [1, 1],
    [2, 2],
    [4, 1],
  ]);
});

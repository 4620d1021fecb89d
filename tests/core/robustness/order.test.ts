import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { engineRun } from "#core/composite/engine-run.ts";
import type { IndexRow } from "#core/composite/index-row.ts";
import { indicesOf } from "#core/compute-indices.ts";
import type { Dataset } from "#core/dataset.ts";
import { divisorSensitivity } from "#core/robustness/divisor-sensitivity.ts";
import { greatestShift, holdOfIndicators, leaveOneOut } from "#core/robustness/leave-one-out.ts";
import { predicateDistances } from "#core/robustness/predicate-steps.ts";
import { rankRanges, usualDraws } from "#core/robustness/rank-ranges.ts";
import type { RankedRoot } from "#core/robustness/ranked-root.ts";
import { rankedRoots } from "#core/robustness/ranked-roots.ts";
import { reachableRanks } from "#core/robustness/reachable-ranks.ts";
import { iidMethod, innovations } from "../composite/iid-method.ts";
import { randomCase, randomInnovations, unitIds } from "../composite/random-methods.ts";
import type { ScoreRow } from "../composite/small-dataset.ts";
import { dataset, group, indicator, innovation, method, participation, unit } from "../composite/small-dataset.ts";

function rootsOf(data: Dataset) {
  const run = engineRun(data);
  return { roots: rankedRoots(run, run.official), units: run.subjects.units, rows: indicesOf(run, data).rows };
}

const rowsOf = (rows: readonly IndexRow[], { node, year }: RankedRoot) =>
  new Map(rows.filter((row) => row.node === node && row.year === year).map((row) => [row.unitId, row]));

function expectOfficial(data: Dataset): void {
  const { roots, units, rows } = rootsOf(data);
  for (const root of roots) {
    const official = rowsOf(rows, root);
    root.indexWith(root.tree.weights).forEach((value, column) => {
      const row = official.get(units[root.evaluations[column]?.unit ?? -1]?.id ?? "");
      expect(Math.abs(value - (row?.value ?? Number.NaN))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
    });
    for (const range of rankRanges(root, units, { draws: 3, noise: 0, seed: 1 })) {
      const { rank } = official.get(range.unitId) as IndexRow;
      expect([range.p5, range.p50, range.p95, range.best, range.worst]).toEqual(Array(5).fill(rank));
    }
  }
}

describe("no noise gives the official rank and index", () => {
  const aggregations = ["aritmetik", "geometrik", "harmonik", "jumlah"] as const;
  test.each([
    ["complete", false],
    ["with gaps under every policy", true],
  ] as const)("over random trees, %s", (_, missing) => {
    const units = unitIds.map((id) => unit(id));
    fc.assert(
      fc.property(
        randomCase({ aggregations, missing, positive: false }),
        fc.constantFrom("rounded", "unrounded"),
        (random, rankOn) => {
          expectOfficial(dataset({ units, methods: [{ ...random.method, rankOn }], scores: random.scores }));
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each(["nol", "kosong", "bobot-ulang"] as const)("over random innovations: %s", (missing) => {
    const units = [
      unit("kota"),
      unit("dinas", { kind: "dinas", parentId: "kota" }),
      unit("badan", { kind: "dinas", parentId: "kota" }),
    ];
    fc.assert(
      fc.property(randomInnovations(missing), ({ method: rule, scores, innovations: list, participations }) => {
        const shared = list.map((own, at) => innovation(own.id, ["kota", "dinas", "badan"][at % 3] ?? null));
        expectOfficial(dataset({ units, innovations: shared, participations, methods: [rule], scores }));
      }),
      { numRuns: 100 },
    );
  });
});

// Two pillars of weights 1 and 1; a leads by x, b by y.
const two = (fields: Parameters<typeof method>[0] = {}) =>
  method({
    groups: [group("indeks", null)],
    indicators: [indicator("x", "indeks", { upper: 100 }), indicator("y", "indeks", { upper: 100 })],
    ...fields,
  });
const scores: ScoreRow[] = [
  ...[
    ["a", 60, 42],
    ["b", 40, 60],
    ["c", 10, 10],
  ].flatMap(([id, x, y]): ScoreRow[] => [
    [2024, String(id), null, "x", Number(x)],
    [2024, String(id), null, "y", Number(y)],
  ]),
];
const units = ["a", "b", "c"].map((id) => unit(id));
const small = dataset({ units, methods: [two()], scores });

describe("ranks when weights move", () => {
  const { roots } = rootsOf(small);
  const ranges = rankRanges(roots[0] as RankedRoot, units, { ...usualDraws, draws: 4000 });

  // a = (60 u + 42 v)/(u + v), b = (40 u + 60 v)/(u + v): a leads where v < 10/9 u, so in all of u, v from 0.75 to 1.25 but a
  // triangle of (1.25 - 0.8333) × 0.375/2 = 0.078125 of 0.25: in 68.75 %. c is always last.
  test("two that are close change places, the last stays last", () => {
    expect(ranges.map(({ p5, p50, p95, best, worst }) => [p5, p50, p95, best, worst])).toEqual([
      [1, 1, 2, 1, 2],
      [1, 2, 2, 1, 2],
      [3, 3, 3, 3, 3],
    ]);
    const leads = rootsOf(
      dataset({ units, methods: [two({ predicates: [{ name: { id: "51", en: null }, lowerBound: 51 }] })], scores }),
    );
    // a reaches 51.00 where u >= v (8.995/9.005): half of the square and a little more.
    const [first] = rankRanges(leads.roots[0] as RankedRoot, leads.units, { ...usualDraws, draws: 40000 });
    expect(first?.predicates[0]?.chance).toBeCloseTo(0.502, 2);
  });

  test("fewer than two ranked together have no range", () => {
    const alone = rootsOf(dataset({ units: units.slice(0, 1), methods: [two()], scores }));
    expect(rankRanges(alone.roots[0] as RankedRoot, alone.units)).toEqual([]);
    expect(leaveOneOut(alone.roots[0] as RankedRoot, alone.units)).toEqual([]);
  });

  test("any order of rows and units gives the same ranges", () => {
    const turned = dataset({ units: units.toReversed(), methods: [two()], scores: scores.toReversed() });
    const other = rootsOf(turned);
    expect(rankRanges(other.roots[0] as RankedRoot, other.units, { ...usualDraws, draws: 4000 })).toEqual(ranges);
  });

  test("chances of the predicates add up, on the rounded value", () => {
    const predicates = [
      { name: { id: "Tinggi", en: null }, lowerBound: 50.5 },
      { name: { id: "Rendah", en: null }, lowerBound: 0 },
    ];
    const banded = rootsOf(dataset({ units, methods: [two({ predicates })], scores }));
    const rows = rankRanges(banded.roots[0] as RankedRoot, banded.units);
    for (const row of rows) expect(row.predicates.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(rows[2]?.predicates).toEqual([
      { name: "Tinggi", chance: 0 },
      { name: "Rendah", chance: 1 },
    ]);
    expect(rows.map(({ firstTen }) => firstTen)).toEqual([1, 1, 1]);
  });
});

describe("leave one out", () => {
  const { roots } = rootsOf(small);
  const rows = leaveOneOut(roots[0] as RankedRoot, units);

  test("by hand", () => {
    expect(rows.map(({ unitId, indicator: key, value, rank, shift }) => [key, unitId, value, rank, shift])).toEqual([
      ["x", "a", 42, 2, 1],
      ["x", "b", 60, 1, -1],
      ["x", "c", 10, 3, 0],
      ["y", "a", 60, 1, 0],
      ["y", "b", 40, 2, 0],
      ["y", "c", 10, 3, 0],
    ]);
    expect(holdOfIndicators(rows).map(({ indicator: key, meanShift }) => [key, meanShift])).toEqual([
      ["x", 2 / 3],
      ["y", 0],
    ]);
    expect(greatestShift(rows.filter(({ unitId }) => unitId === "b"))).toMatchObject({ indicator: "x", shift: -1 });
  });

  test("under a sum the maximum shrinks; an only child takes its group along", () => {
    const rule = method({
      groups: [
        group("indeks", null, { aggregation: "jumlah" }),
        group("p", "indeks"),
        group("q", "indeks", { weight: 2 }),
      ],
      indicators: [indicator("x", "p", { upper: 50 }), indicator("y", "q", { upper: 100 })],
    });
    const sum = rootsOf(
      dataset({
        units,
        methods: [rule],
        scores: scores.map(([year, id, none, key, value]) => [
          year,
          id,
          none,
          key,
          key === "x" ? (value ?? 0) / 2 : value,
        ]),
      }),
    );
    const left = leaveOneOut(sum.roots[0] as RankedRoot, sum.units);
    // Without x: 2 y of 200; without y: x of 50.
    expect(left.filter(({ unitId }) => unitId === "a").map(({ value }) => value)).toEqual([42, 60]);
  });

  test("where the only reported indicator goes, nothing is left", () => {
    const gaps = rootsOf(
      dataset({
        units,
        methods: [two({ groups: [group("indeks", null, { missing: "bobot-ulang" })] })],
        scores: scores.filter(([, id, , key]) => id !== "c" || key === "x"),
      }),
    );
    const left = leaveOneOut(gaps.roots[0] as RankedRoot, gaps.units).filter(({ unitId }) => unitId === "c");
    expect(left.map(({ rank, value, shift }) => [rank, value, shift])).toEqual([
      [null, null, null],
      [3, 10, 0],
    ]);
  });
});

describe("divisor and steps of the IID's form", () => {
  const predicates = [
    { name: { id: "Inovatif", en: null }, lowerBound: 20 },
    { name: { id: "Kurang", en: null }, lowerBound: 0 },
  ];
  const list = innovations(4, "kota");
  const data = dataset({
    units: [unit("kota")],
    innovations: list,
    methods: [iidMethod({ predicates, years: [2026] }, 12)],
    participations: list.map(({ id }) => participation(2026, id)),
    scores: [
      [2026, "kota", null, "visi", 1],
      [2026, "kota", null, "anggaran", 2],
      ...list.map(({ id }): ScoreRow => [2026, null, id, "regulasi", 2]),
    ],
  });
  const { roots, units: own } = rootsOf(data);
  const root = roots.find(({ node }) => node === "iid") as RankedRoot;

  // T = 4 × 72.5 = 290; SPD 22; index 0.4 (22 + 290/D): D = 12: 18.4666…; D = 4 (floor 1): 37.8; 10: 20.4; 14: 17.0857….
  test("the index at other floors, from the stored sums", () => {
    const rows = divisorSensitivity(root, own);
    expect(rows.map(({ divisor, value }) => [divisor, Math.round(value * 1e6) / 1e6])).toEqual([
      [1, 37.8],
      [10, 20.4],
      [12, 18.466667],
      [14, 17.085714],
    ]);
    expect(rows.map(({ points }) => points)[2]).toBe(0);
    expect(root.indexWith(root.tree.weights)[0]).toBeCloseTo(18.4666666667, 9);
  });

  // 1.53 points to 20.00, reached at 19.995: 1.52833…. One level of visi 8, of anggaran 0.4, of regulasi in one innovation
  // 36.25/30 = 1.20833…, of video 0.75/30 = 0.025.
  test("steps to the next predicate, one level at a time", () => {
    const [distance] = predicateDistances(root, own);
    expect(distance?.gap).toMatchObject({ points: 1.53, lowerBound: 20 });
    expect(distance?.steps).toEqual([
      { indicator: "visi", pointsPerStep: 8, steps: 1, available: 2 },
      { indicator: "anggaran", pointsPerStep: 0.4, steps: null, available: 1 },
      { indicator: "regulasi", pointsPerStep: expect.closeTo(1.2083333333, 9), steps: 2, available: 4 },
      { indicator: "video", pointsPerStep: 0.025, steps: null, available: 12 },
    ]);
  });

  test("the portal's own index has neither", () => {
    const unitRoot = { ...root, isUnitIndex: true };
    expect([divisorSensitivity(unitRoot, own), predicateDistances(unitRoot, own)]).toEqual([[], []]);
  });
});

test("reachable ranks lie between the bounds of what is missing", () => {
  const row = (unitId: string, value: number | null, lower: number | null, upper: number | null) =>
    ({ unitId, value, lower, upper }) as IndexRow;
  const rows = [
    row("a", 60, 60, 60),
    row("b", 50, 40, 70),
    row("c", null, 0, 45),
    row("d", 30, 30, 30),
    row("e", null, null, null),
  ];
  expect(reachableRanks(rows, 2)).toEqual([
    { unitId: "a", best: 1, worst: 2 },
    { unitId: "b", best: 1, worst: 3 },
    { unitId: "c", best: 2, worst: 4 },
    { unitId: "d", best: 3, worst: 4 },
  ]);
});

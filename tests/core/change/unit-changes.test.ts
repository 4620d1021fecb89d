import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeTable } from "#core/change/change-table.ts";
import type { UnitChange } from "#core/change/unit-change.ts";
import { unitChanges } from "#core/change/unit-changes.ts";
import { engineRun } from "#core/composite/engine-run.ts";
import type { IndexRow } from "#core/composite/index-row.ts";
import { indicesOf } from "#core/compute-indices.ts";
import { formatTable } from "#core/csv/format-table.ts";
import type { Dataset } from "#core/dataset.ts";
import { iidMethod, innovations } from "../composite/iid-method.ts";
import type { RandomCase } from "../composite/random-methods.ts";
import { randomCase, randomInnovations, unitIds } from "../composite/random-methods.ts";
import type { ScoreRow } from "../composite/small-dataset.ts";
import { dataset, group, indicator, innovation, method, participation, unit } from "../composite/small-dataset.ts";

function changesOf(data: Dataset): { changes: UnitChange[]; rows: readonly IndexRow[] } {
  const run = engineRun(data);
  const { rows } = indicesOf(run, data);
  return { changes: unitChanges(run, run.official, rows), rows };
}

const linesOf = ({ lines }: UnitChange) =>
  lines.map(({ indicator, part, points }) => [indicator, part, number(points)]);
const number = (points: UnitChange["lines"][number]["points"]) =>
  typeof points === "number" ? points : Number(points.num) / Number(points.den);
const total = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0);

/** Both levels of parts add up: unrounded to 1e-9, published to the last decimal. */
function expectToAddUp(change: UnitChange): void {
  if (change.reason !== null) return;
  expect(Math.abs(total(change.lines.map(({ points }) => number(points))) - change.unrounded)).toBeLessThan(1e-9);
  const steps = (values: readonly number[]) => total(values.map((value) => Math.round(value * 10 ** change.decimals)));
  const published = Math.round(change.change * 10 ** change.decimals);
  expect(steps(change.parts.map((part) => part.published))).toBe(published);
  expect(steps(change.lines.map((line) => line.published))).toBe(published);
  for (const { part, published: own } of change.parts) {
    const lines = change.lines.filter((line) => line.part === part);
    expect(steps(lines.map((line) => line.published))).toBe(steps([own]));
  }
}

// The region's index in 2025 and 2026 by one rule; divisor at least 12, maximum 250, so a point of M is 0.4 of the index.
describe("the IID's six parts", () => {
  const list = innovations(4, "kota");
  const rule = iidMethod({ id: "iid", years: [2025, 2026], minimumCoverage: 0 }, 2);
  const rows = (year: number, visi: number, levels: Record<string, number>): ScoreRow[] => [
    [year, "kota", null, "visi", visi],
    ...Object.entries(levels).map(([id, level]): ScoreRow => [year, null, id, "regulasi", level]),
  ];
  // 2025: i001 and i002 and i003, D = 3; 2026: i002 (better) and i004, D = 2. Weight of regulasi 36.25, of visi 20.
  const data = dataset({
    units: [unit("kota")],
    innovations: list,
    methods: [rule],
    scores: [...rows(2025, 1, { i001: 1, i002: 1, i003: 2 }), ...rows(2026, 2, { i002: 2, i004: 3 })],
  });
  const { changes } = changesOf(data);
  const [change] = changes as [UnitChange];

  test("by hand", () => {
    expect(changes).toHaveLength(1);
    const k = (1 / 3 + 1 / 2) / 2;
    const points = 36.25 * 0.4;
    const close = (value: number) => expect.closeTo(value, 10);
    expect(linesOf(change).filter(([, , value]) => value !== 0)).toEqual([
      ["visi", "spd", close(20 * 0.4)],
      ["regulasi", "within", close(k * 1 * points)],
      ["regulasi", "entry", close(k * 3 * points)],
      ["regulasi", "exit", close(-k * (1 + 2) * points)],
      ["regulasi", "divisor", close(((1 / 2 - 1 / 3) * (4 + 5) * points) / 2)],
    ]);
    expect(change.parts.map(({ part }) => part)).toEqual(["spd", "within", "entry", "exit", "divisor", "count"]);
    expectToAddUp(change);
  });

  test("exactly: the fractions add up to the fraction of the change", () => {
    const sum = change.lines.reduce(
      (all, { points }) => {
        if (typeof points === "number") throw new Error("not exact");
        return { num: all.num * points.den + points.num * all.den, den: all.den * points.den };
      },
      { num: 0n, den: 1n },
    );
    // M 145/3 → 36.25 × 5/2; visi 20 → 40: (20 + 90.625 - 48.333…) × 0.4 = 24.91666… = 299/12.
    expect(sum.num * 12n).toBe(299n * sum.den);
  });

  // M0 = 36.25 × 4/3, M1 = 36.25 × 5/2, their middle 36.25 × 23/12.
  test("told relative to the mean", () => {
    const level = 23 / 12;
    const points = 36.25 * 0.4;
    const close = (value: number) => expect.closeTo(value, 10);
    expect(change.story).toEqual([
      { part: "within", points: close((5 / 12) * points) },
      { part: "entry", points: close(((3 - level) / 2) * points) },
      { part: "exit", points: close((-(3 - 2 * level) / 3) * points) },
      { part: "share", points: close(((1.5 - level) / 6) * points) },
      { part: "slots", points: close(0) },
    ]);
    // Continuing 1 + 2 of 4 + 5 points.
    expect(change.matched).toBeCloseTo(3 / 9, 12);
  });

  test("filling empty slots below the divisor is told as such", () => {
    const filled = changesOf(
      dataset({
        units: [unit("kota")],
        innovations: list,
        methods: [iidMethod({ id: "iid", years: [2025, 2026] }, 4)],
        scores: [...rows(2025, 1, { i001: 2 }), ...rows(2026, 1, { i001: 2, i002: 2 })],
      }),
    ).changes[0] as UnitChange;
    // M 0.5 → 1 (in levels of regulasi): entry (2 - 0.75)/4, slots -0.75 (2/4 - 3/4).
    expect(filled.story.map(({ part, points }) => [part, Math.round((points / 14.5) * 1e9) / 1e9])).toEqual([
      ["within", 0],
      ["entry", 0.3125],
      ["exit", 0],
      ["share", 0],
      ["slots", 0.1875],
    ]);
  });
});

describe("means", () => {
  const two = (aggregation: "aritmetik" | "geometrik" | "harmonik", missing: "kosong" | "bobot-ulang" = "kosong") =>
    method({
      years: [2023, 2024],
      groups: [group("indeks", null, { aggregation, missing })],
      indicators: [indicator("x", "indeks", { weight: 1 }), indicator("y", "indeks", { weight: 3 })],
    });
  const change = (rule: ReturnType<typeof two>, before: Record<string, number>, now: Record<string, number>) => {
    const scores = [before, now].flatMap((values, at) =>
      Object.entries(values).map(([key, value]): ScoreRow => [2023 + at, "a", null, key, value]),
    );
    return changesOf(dataset({ units: [unit("a")], methods: [rule], scores })).changes[0] as UnitChange;
  };

  test("arithmetic: effective weight × change", () => {
    expect(linesOf(change(two("aritmetik"), { x: 40, y: 60 }, { x: 60, y: 56 }))).toEqual([
      ["x", "score", 5],
      ["y", "score", -3],
    ]);
  });

  // y appears: weights 1, 0 → 1/4, 3/4. x: (5/8)(44 - 40) = 2.5, weight -3/4 × 42 = -31.5; y: 3/4 × 60 = 45. 40 → 56.
  test("re-weighted: mean weights, and what moved weight adds (Bennet)", () => {
    expect(linesOf(change(two("aritmetik", "bobot-ulang"), { x: 40 }, { x: 44, y: 60 }))).toEqual([
      ["x", "score", 2.5],
      ["x", "weight", -31.5],
      ["y", "weight", 45],
    ]);
  });

  // P = (x y³)^(1/4). 16, 16 → 256, 16: 16 → 32; all of it is x's: L(32, 16) × 1/4 ln 16 = 16.
  test("geometric: log-mean Divisia", () => {
    const lines = linesOf(change(two("geometrik"), { x: 16, y: 16 }, { x: 256, y: 16 }));
    expect(lines).toEqual([
      ["x", "score", expect.closeTo(16, 10)],
      ["y", "score", 0],
    ]);
  });

  // 1/P = 1/4 (1/x + 3/y): x 10 → 20, y 30 → 60: 1/P 1/20 → 1/40, P 20 → 40. x: (1/4)(800)/(200) × 10 = 10; y: 3/4 × 800/1800 × 30 = 10.
  test("harmonic: exact, by the change of the reciprocals", () => {
    expect(linesOf(change(two("harmonik"), { x: 10, y: 30 }, { x: 20, y: 60 }))).toEqual([
      ["x", "score", 10],
      ["y", "score", 10],
    ]);
  });

  test.each(["geometrik", "harmonik"] as const)("a zero under a mean of this kind has no split: %s", (aggregation) => {
    expect(change(two(aggregation), { x: 0, y: 30 }, { x: 20, y: 60 })).toMatchObject({
      lines: [],
      parts: [],
      reason: "komponen-nol",
    });
    expect(change(two(aggregation), { x: 0, y: 30 }, { x: 0, y: 30 })).toMatchObject({ reason: null, change: 0 });
  });
});

describe("which changes there are", () => {
  const rule = (id: string, year: number, comparableWith: string[] = [], weight = 1, more: string[] = []) =>
    method({
      id,
      years: [year],
      comparableWith,
      groups: [group("indeks", null)],
      indicators: ["x", "y", ...more].map((key) => indicator(key, "indeks", { weight: key === "x" ? weight : 1 })),
    });
  const scores: ScoreRow[] = [
    [2023, "a", null, "x", 10],
    [2023, "a", null, "y", 20],
    [2024, "a", null, "x", 30],
    [2024, "a", null, "y", 20],
    [2024, "a", null, "z", 20],
  ];
  const of = (...methods: ReturnType<typeof rule>[]) =>
    changesOf(dataset({ units: [unit("a")], methods, scores })).changes;

  test("only of years that may be compared", () => {
    expect(of(rule("m1", 2023), rule("m2", 2024))).toEqual([]);
  });

  // 15 → (3×30 + 20)/4 = 27.5: x (5/8) × 20 and 20 × 1/4, y 20 × -1/4.
  test("a weight that differs between comparable rules is moved weight", () => {
    expect(of(rule("m1", 2023), rule("m2", 2024, ["m1"], 3)).map(linesOf)).toEqual([
      [
        ["x", "score", 12.5],
        ["y", "score", 0],
        ["x", "weight", 5],
        ["y", "weight", -5],
      ],
    ]);
  });

  test("comparable rules with other trees have no split", () => {
    expect(of(rule("m1", 2023), rule("m2", 2024, ["m1"], 1, ["z"]))).toMatchObject([
      { reason: "pohon-berbeda", lines: [] },
    ]);
  });
});

describe("the portal's index of units", () => {
  const list = ["i1", "i2", "i3"].map((id) => innovation(id, "dinas"));
  const data = dataset({
    units: [unit("kota"), unit("dinas", { kind: "dinas", parentId: "kota" })],
    innovations: list,
    methods: [iidMethod({ id: "iid", years: [2025, 2026] })],
    participations: [2025, 2026].flatMap((year) => list.map(({ id }) => participation(year, id, "diinput"))),
    scores: [
      [2025, null, "i1", "regulasi", 1],
      [2025, null, "i2", "regulasi", 2],
      [2026, null, "i2", "regulasi", 3],
      [2026, null, "i3", "regulasi", 3],
    ],
  });
  const change = changesOf(data).changes.find(({ node }) => node === "indeks-unit") as UnitChange;

  test("within, entry, exit and divisor, with no floor", () => {
    const points = (100 * 36.25) / 111;
    const close = (value: number) => expect.closeTo(value, 10);
    expect(linesOf(change).filter(([indicator]) => indicator === "regulasi")).toEqual([
      ["regulasi", "within", close(0.5 * points)],
      ["regulasi", "entry", close(1.5 * points)],
      ["regulasi", "exit", close(-0.5 * points)],
      ["regulasi", "divisor", 0],
    ]);
    expectToAddUp(change);
  });

  test("as a table, the points beside the published ones", () => {
    const { headings, rows } = changeTable("perubahan.csv", [{ ...change, lines: change.lines.slice(0, 1) }]);
    expect(formatTable(headings, rows)).toBe(`unit,tahun,indikator,bagian,poin,poin_terbit,node,alasan
dinas,2026,regulasi,within,16.3288288288,16.33,indeks-unit,
`);
  });
});

describe("properties over random trees and data", () => {
  const aggregations = ["aritmetik", "geometrik", "harmonik", "jumlah"] as const;
  const swapped = ({ method: rule, scores }: RandomCase) => ({
    method: rule,
    scores: scores.map(([year, ...rest]): ScoreRow => [2023 + 2024 - year, ...rest]),
  });
  const unitsOf = ({ method: rule, scores }: RandomCase) =>
    changesOf(dataset({ units: unitIds.map((id) => unit(id)), methods: [rule], scores })).changes;

  test.each([
    ["complete", { aggregations, missing: false, positive: true }],
    ["with gaps", { aggregations, missing: true, positive: true }],
    ["with zeros and clamps", { aggregations, missing: true, positive: false }],
  ] as const)("parts add up, and swapping years flips every sign: %s", (_, options) => {
    fc.assert(
      fc.property(randomCase(options), (random) => {
        const changes = unitsOf(random);
        changes.forEach(expectToAddUp);
        const back = unitsOf(swapped(random));
        expect(back.map(({ reason }) => reason)).toEqual(changes.map(({ reason }) => reason));
        back.forEach((own, at) => {
          own.lines.forEach((line, index) => {
            const other = changes[at]?.lines[index];
            expect([line.indicator, line.part]).toEqual([other?.indicator, other?.part]);
            expect(Math.abs(number(line.points) + number(other?.points ?? 0))).toBeLessThan(1e-8);
          });
        });
      }),
      { numRuns: 120 },
    );
  });

  test.each(["nol", "kosong", "bobot-ulang"] as const)("six parts of random innovations add up: %s", (missing) => {
    fc.assert(
      fc.property(randomInnovations(missing), ({ method: rule, scores, innovations: list, participations }) => {
        const units = [unit("kota"), unit("dinas", { kind: "dinas", parentId: "kota" })];
        const { changes, rows } = changesOf(
          dataset({ units, innovations: list, participations, methods: [rule], scores }),
        );
        expect(changes.length).toBe(rows.filter(({ change }) => change !== null).length);
        for (const own of changes) {
          expect(own.reason).toBeNull();
          expectToAddUp(own);
          const mean = own.parts.filter(({ part }) => ["within", "entry", "exit", "divisor"].includes(part));
          expect(
            Math.abs(total(own.story.map(({ points }) => points)) - total(mean.map(({ points }) => points))),
          ).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 150 },
    );
  });
});

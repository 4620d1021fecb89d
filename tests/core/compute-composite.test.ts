import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeIndices } from "#core/compute-indices.ts";
import type { Group, Indicator, Method } from "#core/schema/method.ts";
import { fiveBasicAffairs, iidMethod, innovations } from "./composite/iid-method.ts";
import type { ScoreRow } from "./composite/small-dataset.ts";
import { dataset, group, indicator, method, participation, unit } from "./composite/small-dataset.ts";

const goalposts = { normalisation: "patokan", lower: 0, upper: 100 } as const;

/** One root of three indicators on 0-100 with weights 1, 1, 2. */
function flat(root: Partial<Group> = {}, header: Partial<Method> = {}, leaf: Partial<Indicator> = goalposts): Method {
  const leaves = [
    indicator("x", "indeks", { weight: 1, ...leaf }),
    indicator("y", "indeks", { weight: 1, ...leaf }),
    indicator("z", "indeks", { weight: 2, ...leaf }),
  ];
  return method({ groups: [group("indeks", null, root)], indicators: leaves, ...header });
}

function scoresOf(unitId: string, year: number, values: Record<string, number | null>): ScoreRow[] {
  return Object.entries(values).map(([key, value]) => [year, unitId, null, key, value]);
}

function compute(
  methods: Method | readonly Method[],
  scores: readonly ScoreRow[],
  ids: readonly string[] = ["a", "b", "c"],
) {
  return computeIndices(dataset({ units: ids.map((id) => unit(id)), methods: [methods].flat() as Method[], scores }));
}

// x = 40, y = 80, z missing (half the weight). Present: (40 + 80)/2 = 60; as 0: 120/4 = 30; at most (120 + 200)/4 = 80.
describe("missing data", () => {
  const gap = scoresOf("a", 2024, { x: 40, y: 80, z: null });
  test.each([
    ["nol", 0, 30, null],
    ["nol", 0.6, null, "cakupan-kurang"],
    ["kosong", 0, null, "cakupan-kurang"],
    ["bobot-ulang", 0, 60, null],
    ["bobot-ulang", 0.5, 60, null],
    ["bobot-ulang", 0.51, null, "cakupan-kurang"],
  ] as const)("%s with threshold %d", (missing, minimumCoverage, value, reason) => {
    const [row] = compute(flat({ missing, minimumCoverage }), gap).rows;
    expect(row).toMatchObject({ value, reason, coverage: 0.5, lower: 30, upper: 80, rank: value === null ? null : 1 });
  });

  test("under a sum the missing share of points is shared: 120 of 200 points are 60 %", () => {
    const sum = flat({ aggregation: "jumlah", missing: "bobot-ulang" }, {}, { upper: 100 });
    expect(compute(sum, gap).rows[0]).toMatchObject({ value: 60, lower: 30, upper: 80, coverage: 0.5 });
  });

  test("nothing at all is no data, and a unit that never reports anything is no subject", () => {
    const { rows } = compute(flat({ missing: "nol" }, { years: [2023, 2024] }), [
      ...gap,
      ...scoresOf("b", 2023, { x: 1, y: 1, z: 1 }),
    ]);
    expect(rows.map(({ unitId, year, value, reason }) => [unitId, year, value, reason])).toEqual([
      ["a", 2023, null, "tidak-ada-data"],
      ["b", 2023, 1, null],
      ["a", 2024, 30, null],
      ["b", 2024, null, "tidak-ada-data"],
    ]);
  });

  test("nol counts a missing cost indicator as the worst, not as a raw 0", () => {
    const costs = flat({ missing: "nol" }, {}, { ...goalposts, direction: -1 });
    expect(compute(costs, scoresOf("a", 2024, { x: 0, y: 0 })).rows[0]).toMatchObject({
      value: 50,
      lower: 50,
      upper: 100,
    });
  });

  test("as given without an upper bound has no bounds unless all is there", () => {
    const open = flat({ missing: "bobot-ulang" }, {}, {});
    expect(compute(open, gap).rows[0]).toMatchObject({ value: 60, lower: null, upper: null });
    expect(compute(open, scoresOf("a", 2024, { x: 40, y: 80, z: 60 })).rows[0]).toMatchObject({
      value: 60,
      lower: 60,
      upper: 60,
    });
  });

  // Pillar p holds x, y (weights 1, 1) and weighs 1; pillar q holds z and weighs 3. y is missing: coverage of p 1/2, below its
  // threshold, so p is null and the root keeps q only: coverage 3/4 × 1 + 1/4 × 0.
  test("thresholds hold per level; a null child gives its parent no coverage", () => {
    const nested = method({
      groups: [
        group("indeks", null, { missing: "bobot-ulang", minimumCoverage: 0.7 }),
        group("p", "indeks", { missing: "bobot-ulang", minimumCoverage: 0.6 }),
        group("q", "indeks", { weight: 3, missing: "bobot-ulang" }),
      ],
      indicators: [indicator("x", "p", goalposts), indicator("y", "p", goalposts), indicator("z", "q", goalposts)],
    });
    const { rows, nodes } = compute(nested, scoresOf("a", 2024, { x: 40, z: 80 }));
    expect(rows[0]).toMatchObject({ value: 80, coverage: 0.75, lower: 65, upper: 77.5 + 0 });
    expect(nodes.find(({ node }) => node === "p")).toMatchObject({ score: null, coverage: 0.5, lower: 20, upper: 70 });
  });

  test("bounds contain the index, and their width is what is missing", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    fc.assert(
      fc.property(cell, cell, cell, fc.constantFrom("nol", "bobot-ulang"), (x, y, z, missing) => {
        const [row] = compute(flat({ missing }), [...scoresOf("a", 2024, { x, y, z })]).rows;
        if (!row || row.value === null) return;
        expect(row.lower).toBeLessThanOrEqual(row.value + 1e-9);
        expect(row.upper).toBeGreaterThanOrEqual(row.value - 1e-9);
        expect((row.upper ?? 0) - (row.lower ?? 0)).toBeCloseTo(100 * (1 - row.coverage), 9);
      }),
    );
  });
});

describe("normalisation over units and years", () => {
  const years = { years: [2023, 2024] };
  const rule = (normalisation: "minmax" | "minmax-gabungan") =>
    method({ ...years, groups: [group("indeks", null)], indicators: [indicator("x", "indeks", { normalisation })] });
  const scores: ScoreRow[] = [
    ...scoresOf("a", 2023, { x: 10 }),
    ...scoresOf("b", 2023, { x: 20 }),
    ...scoresOf("a", 2024, { x: 30 }),
    ...scoresOf("b", 2024, { x: 50 }),
    ...scoresOf("c", 2024, { x: 40 }),
  ];
  const values = (normalisation: "minmax" | "minmax-gabungan") =>
    compute(rule(normalisation), scores).rows.map(({ year, unitId, value }) => [year, unitId, value]);

  test("minmax looks at the units of the year", () => {
    expect(values("minmax")).toEqual([
      [2023, "a", 0],
      [2023, "b", 100],
      [2023, "c", null],
      [2024, "a", 0],
      [2024, "b", 100],
      [2024, "c", 50],
    ]);
  });

  test("minmax-gabungan looks at all years of the method", () => {
    expect(values("minmax-gabungan")).toEqual([
      [2023, "a", 0],
      [2023, "b", 25],
      [2023, "c", null],
      [2024, "a", 50],
      [2024, "b", 100],
      [2024, "c", 75],
    ]);
  });

  test("where all units are equal there is no score, and never NaN", () => {
    const same = [...scoresOf("a", 2024, { x: 5 }), ...scoresOf("b", 2024, { x: 5 })];
    expect(compute(rule("minmax"), same, ["a", "b"]).rows).toMatchObject([
      { value: null, reason: "tidak-terdefinisi" },
      { value: null, reason: "tidak-terdefinisi" },
    ]);
  });

  test("values beyond a goalpost are clamped and counted", () => {
    const { rows, clamped } = compute(flat(), [
      ...scoresOf("a", 2024, { x: 140, y: -5, z: 50 }),
      ...scoresOf("b", 2024, { x: 101, y: 0, z: 100 }),
    ]);
    expect(rows.map(({ value }) => value)).toEqual([50, 75]);
    expect(clamped).toEqual([
      { methodId: "m", year: 2024, indicator: "x", count: 2 },
      { methodId: "m", year: 2024, indicator: "y", count: 1 },
    ]);
  });
});

describe("scale of a sum", () => {
  const values = scoresOf("a", 2024, { x: 1, y: 2, z: 3 });
  // Points 1 + 2 + 2×3 = 9 of 3×4 = 12 attainable.
  test.each([
    ["with every maximum known it is a share of the attainable", {}, { upper: 3 }, 75],
    ["so it is with score shares", {}, { upper: 3, normalisation: "porsi" }, 75],
    ["a printed maximum goes before", { maximum: 18 }, { upper: 3 }, 50],
    ["with none it stays a plain sum", {}, {}, 9],
  ] as const)("%s", (_, root, leaf, value) => {
    expect(compute(flat({ aggregation: "jumlah", ...root }, {}, leaf), values).rows[0]?.value).toBe(value);
  });

  test("on 1-100 nothing is 1 and everything is 100", () => {
    const rule = (normalisation: "tanpa" | "porsi") =>
      flat({ aggregation: "jumlah" }, { scale: [1, 100] }, { upper: 3, lower: 0, normalisation });
    for (const normalisation of ["tanpa", "porsi"] as const) {
      const { rows } = compute(rule(normalisation), [
        ...scoresOf("a", 2024, { x: 0, y: 0, z: 0 }),
        ...scoresOf("b", 2024, { x: 3, y: 3, z: 3 }),
      ]);
      expect(rows.map(({ value }) => value)).toEqual([1, 100]);
    }
  });
});

describe("ranks", () => {
  // 79.996 and 80.004 both round to 80.00.
  const scores = [
    ...scoresOf("a", 2024, { x: 79.996, y: 79.996, z: 79.996 }),
    ...scoresOf("b", 2024, { x: 80.004, y: 80.004, z: 80.004 }),
    ...scoresOf("c", 2024, { x: 70, y: 70, z: 70 }),
  ];
  test.each([
    ["rounded", [1, 1, 3], [2, 2, 1]],
    ["unrounded", [2, 1, 3], [1, 1, 1]],
  ] as const)("on the %s value", (rankOn, ranks, tied) => {
    const { rows } = compute(flat({}, { rankOn }), scores);
    expect(rows.map(({ rank }) => rank)).toEqual(ranks);
    expect(rows.map((row) => row.tied)).toEqual(tied);
  });

  test("within the kind, or among all", () => {
    const units = [unit("a", { kind: "kota" }), unit("b", { kind: "kabupaten" }), unit("c", { kind: "kota" })];
    const ranks = (rankWithin: "kind" | "all") =>
      computeIndices(dataset({ units, methods: [flat({}, { rankWithin })], scores })).rows.map(
        ({ rank, outOf }) => `${rank}/${outOf}`,
      );
    expect(ranks("kind")).toEqual(["1/2", "1/1", "2/2"]);
    expect(ranks("all")).toEqual(["1/3", "1/3", "3/3"]);
  });

  test("units not yet or no longer active that year have no row", () => {
    const units = [
      unit("a", { activeFrom: "2025-01-01" }),
      unit("b", { activeFrom: "2024-12-31" }),
      unit("c", { activeUntil: "2023-12-31" }),
    ];
    expect(computeIndices(dataset({ units, methods: [flat()], scores })).rows.map(({ unitId }) => unitId)).toEqual([
      "b",
    ]);
  });
});

describe("constant method", () => {
  const list = innovations(11, "kota");
  const scores: ScoreRow[] = [2023, 2026].flatMap((year) =>
    list.flatMap(({ id }): ScoreRow[] => [
      [year, null, id, "regulasi", 2],
      [year, null, id, "video", 0],
    ]),
  );
  const methods = [iidMethod({ id: "iid-2023", years: [2023] }, 10), iidMethod({ id: "iid-2026", years: [2026] }, 12)];
  const { rows, constantMethod } = computeIndices(
    dataset({ units: [unit("kota")], innovations: list, methods, scores }),
  );

  // T = 11 × 72.5 = 797.5. 2023: 797.5/11 = 72.5, of 250: 29. With d = 12: 797.5/12/2.5 = 26.58333….
  test("every year by the newest rule, beside the official rows", () => {
    expect(rows).toMatchObject([
      { year: 2023, methodId: "iid-2023", published: 29, changeReason: "tahun-pertama" },
      { year: 2026, methodId: "iid-2026", published: 26.58, changeReason: "tidak-ada-nilai" },
    ]);
    expect(constantMethod).toMatchObject({
      methodId: "iid-2026",
      rows: [
        { year: 2023, methodId: "iid-2026", published: 26.58 },
        { year: 2026, methodId: "iid-2026", published: 26.58 },
      ],
    });
  });

  test("with one method there is none", () => {
    expect(
      computeIndices(dataset({ units: [unit("kota")], innovations: list, methods: methods.slice(1), scores }))
        .constantMethod,
    ).toBeNull();
  });
});

describe("the same data, the same result", () => {
  const list = innovations(14, "dinas", fiveBasicAffairs);
  const units = [
    unit("kota"),
    unit("dinas", { kind: "dinas", parentId: "kota" }),
    unit("balai", { kind: "dinas", parentId: "kota" }),
  ];
  const methods = [
    iidMethod({ id: "iid-2025", years: [2025], comparableWith: ["iid-2026"] }, 10),
    iidMethod({ comparableWith: ["iid-2025"] }, 12),
  ];
  const scores: ScoreRow[] = [2025, 2026].flatMap((year) => [
    [year, "kota", null, "visi", 2] as const,
    ...list.flatMap(({ id }, at): ScoreRow[] => [
      [year, null, id, "regulasi", (at * 7 + year) % 4],
      [year, null, id, "video", at % 3 === 0 ? null : 1.5],
    ]),
  ]);
  const participations = list.map(({ id }, at) => participation(2026, id, at % 4 === 0 ? "ditetapkan" : "dikirim"));
  const parts = { units, innovations: list, participations, methods };
  const expected = JSON.stringify(computeIndices(dataset({ ...parts, scores })));

  test("in any order of rows, units, innovations and participations", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer()), (keys) => {
        const shuffled = <Item>(items: readonly Item[]) =>
          items
            .map((item) => ({ item, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const data = dataset({
          ...parts,
          units: shuffled(units),
          innovations: shuffled(list),
          participations: shuffled(participations),
          scores: shuffled(scores),
        });
        expect(JSON.stringify(computeIndices(data))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  test("raising one level never lowers the index", () => {
    const index = (rows: readonly ScoreRow[]) =>
      computeIndices(dataset({ ...parts, scores: rows })).rows.find(({ node, year }) => node === "iid" && year === 2026)
        ?.value ?? 0;
    const before = index(scores);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: scores.length - 1 }), (at) => {
        const raised = scores.map((row, index): ScoreRow => (index === at ? [row[0], row[1], row[2], row[3], 3] : row));
        expect(index(raised)).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

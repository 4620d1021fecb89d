import { expect, test } from "vitest";
import { computeIndices } from "#core/compute-indices.ts";
import type { Group, Indicator } from "#core/schema/method.ts";
import type { ScoreRow } from "./composite/small-dataset.ts";
import { dataset, group, indicator, innovation, method, unit } from "./composite/small-dataset.ts";

const innovations = ["a", "b"].map((id) => innovation(id, "kota"));

/** A root that is a mean over innovations of two indicators, weights 3 and 1, divisor at least 4. */
function compute(scores: readonly ScoreRow[], mean: Partial<Group> = {}, leaf: Partial<Indicator> = {}) {
  const leaves = [
    indicator("x", "rerata", { scope: "inovasi", weight: 3, upper: 3, ...leaf }),
    indicator("y", "rerata", { scope: "inovasi", weight: 1, upper: 3, ...leaf }),
  ];
  const rule = method({
    groups: [group("rerata", null, { aggregation: "rerata-inovasi", minimumDivisor: 4, missing: "nol", ...mean })],
    indicators: leaves,
  });
  const data = dataset({ units: [unit("kota")], innovations, methods: [rule], scores });
  const { rows, maturities, clamped } = computeIndices(data);
  return { row: rows[0], maturities: maturities.map(({ maturity }) => maturity), clamped };
}

const row = (id: string, key: string, value: number | null): ScoreRow => [2024, null, id, key, value];
const gap = [row("a", "x", 2), row("a", "y", null), row("b", "x", 1), row("b", "y", 3)];

// a: 3×2 = 6 (y missing); b: 3×1 + 1×3 = 6. nol: 12/4 = 3. bobot-ulang: a shares y's weight: 6 × 4/3 = 8: 14/4 = 3.5.
// Coverage: (3 + 3 + 1)/(4 + 4) = 7/8. At most y adds 3: 15/4 = 3.75.
test.each([
  ["nol", 3, null, [6, 6]],
  ["bobot-ulang", 3.5, null, [8, 6]],
  ["kosong", null, "cakupan-kurang", [null, 6]],
] as const)("a missing row under %s", (missing, value, reason, maturities) => {
  const result = compute(gap, { missing });
  expect(result.row).toMatchObject({ value, reason, coverage: 0.875, lower: 3, upper: 3.75, innovations: 2 });
  expect(result.maturities).toEqual(maturities);
});

test("a threshold of coverage holds for the node", () => {
  expect(compute(gap, { minimumCoverage: 0.9 }).row).toMatchObject({ value: null, reason: "cakupan-kurang" });
  expect(compute(gap, { minimumCoverage: 0.875 }).row).toMatchObject({ value: 3 });
});

test("fractions of levels stay exact: 0.1 + 0.2 is 0.3", () => {
  expect(compute([row("a", "x", 0.1), row("a", "y", 0), row("b", "x", 0.2), row("b", "y", 0)]).row?.exact).toBe(
    "0.225",
  );
});

// Goalposts 0 and 2 on 0-100: x = 2 gives 100, 3 is clamped to it, 1 gives 50: 3×100 + 3×50 + 50 + 100 = 600, /4 = 150.
test("goalposts work on innovations too, clamped and counted", () => {
  const rows = [row("a", "x", 3), row("a", "y", 1), row("b", "x", 1), row("b", "y", 2)];
  const { row: index, clamped } = compute(rows, {}, { normalisation: "patokan", lower: 0, upper: 2 });
  expect(index).toMatchObject({ exact: "150", lower: 150 });
  expect(clamped).toEqual([{ methodId: "m", year: 2024, indicator: "x", count: 1 }]);
});

// Direction -1 as a share of 3: x = 3 gives 0, 0 gives 100: a 300 + 0, b 0 + 100 = 400, /4 = 100.
test("so does direction -1", () => {
  const rows = [row("a", "x", 0), row("a", "y", 3), row("b", "x", 3), row("b", "y", 0)];
  expect(compute(rows, {}, { normalisation: "porsi", direction: -1 }).row?.exact).toBe("100");
});

// Observed x 1 to 2, y 0 to 4: a (0, 100), b (100, 0): 100 + 300 = 400, /4 = 100.
test("and the least and most observed", () => {
  const rows = [row("a", "x", 1), row("a", "y", 4), row("b", "x", 2), row("b", "y", 0)];
  expect(compute(rows, {}, { normalisation: "minmax", upper: null }).row?.exact).toBe("100");
});

// Logarithms: 10 is half way from 1 to 100: a 3×50 + 100, b 0 + 50 = 300, /4 = 75.
test("and logarithms, the same in any order of rows", () => {
  const rows = [row("a", "x", 10), row("a", "y", 100), row("b", "x", 1), row("b", "y", 10)];
  const rule = { normalisation: "log-patokan", lower: 1, upper: 100 } as const;
  expect(compute(rows, {}, rule).row?.exact).toBe("75");
  expect(compute(rows.toReversed(), {}, rule).row?.exact).toBe("75");
});

test("groups below: sums multiply, arithmetic means share, others are not defined", () => {
  const index = (aggregation: Group["aggregation"]) => {
    const rule = method({
      groups: [
        group("rerata", null, { aggregation: "rerata-inovasi", minimumDivisor: 1, missing: "nol" }),
        group("isi", "rerata", { aggregation, weight: 2, missing: "nol" }),
      ],
      indicators: [
        indicator("x", "isi", { scope: "inovasi", weight: 3, upper: 3 }),
        indicator("y", "isi", { scope: "inovasi", upper: 3 }),
      ],
    });
    const scores = [row("a", "x", 2), row("a", "y", 1), row("b", "x", 1), row("b", "y", 3)];
    return computeIndices(dataset({ units: [unit("kota")], innovations, methods: [rule], scores })).rows[0];
  };
  // Sums: a 2×(6 + 1) = 14, b 2×(3 + 3) = 12: mean 13. Means: the same by 4: 3.25.
  expect(index("jumlah")).toMatchObject({ exact: "13" });
  expect(index("aritmetik")).toMatchObject({ exact: "3.25" });
  expect(index("geometrik")).toMatchObject({ value: null, reason: "tidak-terdefinisi" });
});

// Levels 3, 3: T = 6. d = 4: 6/4 = 1.5, with a third at level 1 7/4 = 1.75. d = 2: 6/2 = 3, with a third at 0 6/3 = 2.
test("adding an innovation below the mean raises T/D while n < d and lowers it from n = d on", () => {
  const mean = (points: readonly number[], minimumDivisor: number) => {
    const list = points.map((_, at) => innovation(`i${at}`, "kota"));
    const scores = points.map((level, at) => row(`i${at}`, "x", level));
    const rule = method({
      groups: [group("rerata", null, { aggregation: "rerata-inovasi", minimumDivisor, missing: "nol" })],
      indicators: [indicator("x", "rerata", { scope: "inovasi", upper: 3 })],
    });
    return (
      computeIndices(dataset({ units: [unit("kota")], innovations: list, methods: [rule], scores })).rows[0]?.value ?? 0
    );
  };
  expect([mean([3, 3], 4), mean([3, 3, 1], 4)]).toEqual([1.5, 1.75]);
  expect([mean([3, 3], 2), mean([3, 3, 0], 2)]).toEqual([3, 2]);
});

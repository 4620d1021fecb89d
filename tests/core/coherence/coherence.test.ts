import { describe, expect, test } from "vitest";
import { coherenceTable } from "#core/coherence/coherence-table.ts";
import { pearson, spearman } from "#core/coherence/correlation.ts";
import { indicatorCoherence } from "#core/coherence/indicator-coherence.ts";
import { engineRun } from "#core/composite/engine-run.ts";
import { formatTable } from "#core/csv/format-table.ts";
import type { ScoreRow } from "../composite/small-dataset.ts";
import { dataset, group, indicator, method, unit } from "../composite/small-dataset.ts";

describe("correlation", () => {
  test.each([
    ["on a line", [1, 2, 3], [10, 20, 30], 1, 1],
    ["falling", [1, 2, 3], [3, 2, 1], -1, -1],
    // Deviations -1.5 -0.5 0.5 1.5 and -1.5 0.5 -0.5 1.5: 4/5.
    ["one pair swapped", [1, 2, 3, 4], [1, 3, 2, 4], 0.8, 0.8],
    ["rising but not on a line", [1, 2, 3, 4], [1, 8, 27, 64], 0.9513699, 1],
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 × 5).
    ["ties at their mean rank", [1, 2, 2, 4], [1, 2, 3, 4], 0.9233805, 0.9486833],
  ])("%s", (_, x, y, r, rho) => {
    expect(pearson(x, y)).toBeCloseTo(r, 6);
    expect(spearman(x, y)).toBeCloseTo(rho, 6);
  });

  test("none where one side does not vary", () => {
    expect([pearson([1, 1], [1, 2]), spearman([1, 2], [3, 3]), pearson([], [])]).toEqual([null, null, null]);
  });
});

describe("of ten units", () => {
  const ids = Array.from({ length: 10 }, (_, at) => `u${at}`);
  const rule = method({
    groups: [group("indeks", null), group("p", "indeks")],
    indicators: [
      indicator("naik", "p", { upper: 100 }),
      indicator("turun", "p", { weight: 0.1, upper: 100 }),
      indicator("sama", "indeks", { number: "3", upper: 100 }),
      indicator("jarang", "indeks", { number: "4", upper: 100, weight: 0.5 }),
    ],
  });
  const value: Record<string, (at: number) => number> = {
    naik: (at) => 10 * at,
    turun: (at) => 90 - 10 * at,
    sama: () => 50,
    jarang: (at) => (at === 4 ? 10 : 0),
  };
  const scores = ids.flatMap((id, at) =>
    Object.entries(value).map(([key, of]): ScoreRow => [2024, id, null, key, of(at)]),
  );
  const coherenceOf = (units: readonly string[]) => {
    const run = engineRun(dataset({ units: units.map((id) => unit(id)), methods: [rule], scores }));
    return indicatorCoherence(run, run.official);
  };

  test("each indicator beside its parent and the index, with what to look at", () => {
    const rows = coherenceOf(ids);
    expect(rows.map(({ indicator: key, parent, n }) => [key, parent, n])).toEqual([
      ["naik", "p", 10],
      ["turun", "p", 10],
      ["sama", "indeks", 10],
      ["jarang", "indeks", 10],
    ]);
    expect(rows[0]?.withParent).toEqual({ pearson: expect.closeTo(1, 12), spearman: 1 });
    expect(rows[1]?.withIndex.pearson).toBeLessThan(-0.9);
    expect(rows[2]?.withIndex).toEqual({ pearson: null, spearman: null });
    expect(rows.map(({ flags }) => flags)).toEqual([
      ["induk-rangkap", "indeks-rangkap"],
      ["induk-negatif", "indeks-negatif"],
      ["tanpa-ragam", "satu-tingkat"],
      ["induk-lemah", "indeks-lemah", "satu-tingkat"],
    ]);
    expect(rows.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 12);
    // 1/2.5 of the index goes to p, of that 10/11 to naik.
    expect(rows[0]?.weight).toBeCloseTo(0.4 * (10 / 11), 12);
  });

  test("nothing for fewer than ten units, and any order of units gives the same", () => {
    expect(coherenceOf(ids.slice(1))).toEqual([]);
    expect(coherenceOf(ids.toReversed())).toEqual(coherenceOf(ids));
  });

  test("as a table", () => {
    const { headings, rows } = coherenceTable(coherenceOf(ids).slice(2, 3));
    expect(formatTable(headings, rows)).toBe(
      `tahun,metode,node,indikator,induk,n,pearson_induk,spearman_induk,pearson_indeks,spearman_indeks,bobot_efektif,porsi_r2,porsi_satu_tingkat,tanda
2024,m,indeks,sama,indeks,10,,,,,0.4,0,1,tanpa-ragam satu-tingkat
`,
    );
  });
});

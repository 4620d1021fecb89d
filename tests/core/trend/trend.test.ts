import { describe, expect, test } from "vitest";
import type { IndexRow } from "#core/composite/index-row.ts";
import { formatTable } from "#core/csv/format-table.ts";
import { chanceLabels } from "#core/trend/chance-labels.ts";
import { trendOf } from "#core/trend/trend.ts";
import { trendTexts } from "#core/trend/trend-label.ts";
import { trendTable } from "#core/trend/trend-table.ts";
import { unitTrends } from "#core/trend/unit-trends.ts";

const methods = {
  a: { id: "a", comparableWith: [] },
  b: { id: "b", comparableWith: [] },
  a2: { id: "a2", comparableWith: ["a"] },
  a3: { id: "a3", comparableWith: ["a2"] },
};
type Step = readonly [year: number, published: number | null, method?: keyof typeof methods];
const series = (steps: readonly Step[]) =>
  steps.map(([year, published, method = "a"]) => ({ year, published, method: methods[method] }));

describe("labels", () => {
  test.each([
    [
      "belum-cukup",
      [
        [2021, 1],
        [2022, 2],
        [2023, 3],
      ],
    ],
    [
      "tidak-jelas",
      [
        [2021, 1],
        [2022, 2],
        [2023, 3],
        [2024, 4],
      ],
    ],
    [
      "naik",
      [
        [2020, 1],
        [2021, 2],
        [2022, 3],
        [2023, 4],
        [2024, 5],
      ],
    ],
    [
      "turun",
      [
        [2020, 5],
        [2021, 4],
        [2022, 3],
        [2023, 2],
        [2024, 1],
      ],
    ],
    [
      "tidak-jelas",
      [
        [2020, 1],
        [2021, 2],
        [2022, 2],
        [2023, 4],
        [2024, 3],
      ],
    ],
    [
      "tidak-jelas",
      [
        [2020, 60],
        [2021, 60],
        [2022, 60],
        [2023, 60],
        [2024, 60],
      ],
    ],
    // 60.01 twice as the same decimal is a tie: 2/60 = 0.033 with S = 9 of 9.
    [
      "naik",
      [
        [2020, 60],
        [2021, 60.01],
        [2022, 60.01],
        [2023, 61],
        [2024, 62],
      ],
    ],
  ] as const)("%s: %j", (label, steps) => {
    expect(trendOf(series(steps)).label).toBe(label);
  });

  test("in the words of the rule, in both languages, and never stable", () => {
    expect(Object.values(trendTexts).map(({ id }) => id)).toEqual([
      "data belum cukup",
      "naik konsisten",
      "turun konsisten",
      "tidak ada tren yang jelas",
    ]);
    expect(JSON.stringify(trendTexts)).not.toMatch(/stabil|stable/);
  });
});

describe("breaks and gaps", () => {
  test.each([
    [
      "never across a method break: the longest run",
      [
        [2020, 9, "b"],
        [2021, 1],
        [2022, 2],
        [2023, 3],
        [2024, 4],
      ],
      4,
      2021,
      2024,
      [2020],
    ],
    [
      "of equal runs the latest",
      [
        [2021, 1, "b"],
        [2022, 2, "b"],
        [2023, 3],
        [2024, 4],
      ],
      2,
      2023,
      2024,
      [2021, 2022],
    ],
    [
      "a year without a number is a gap in the same run",
      [
        [2020, 1],
        [2021, null],
        [2022, 3],
        [2023, 4],
      ],
      3,
      2020,
      2023,
      [],
    ],
    [
      "a year without a row too",
      [
        [2020, 1],
        [2022, 3],
        [2023, 4],
      ],
      3,
      2020,
      2023,
      [],
    ],
    [
      "methods named as comparable, one by one",
      [
        [2020, 1, "a"],
        [2021, 2, "a2"],
        [2022, 3, "a3"],
      ],
      3,
      2020,
      2022,
      [],
    ],
    [
      "also over a gap year",
      [
        [2020, 1, "a"],
        [2021, null, "a2"],
        [2022, 3, "a3"],
      ],
      2,
      2020,
      2022,
      [],
    ],
    [
      "but not without the year that joins them",
      [
        [2020, 1, "a"],
        [2022, 3, "a3"],
      ],
      1,
      2022,
      2022,
      [2020],
    ],
    [
      "a year of another method in between sets only itself apart from what it follows",
      [
        [2020, 1],
        [2021, null, "b"],
        [2022, 3],
      ],
      2,
      2020,
      2022,
      [],
    ],
    ["nothing at all", [[2020, null]], 0, null, null, []],
  ] as const)("%s", (_, steps, n, from, to, setApart) => {
    expect(trendOf(series(steps))).toMatchObject({ n, from, to, setApart });
  });

  test("below three years there is no test at all; of three a test and no interval, but no label", () => {
    const none = { s: null, p: null, slope: null, lower: null, upper: null };
    expect(
      trendOf(
        series([
          [2021, 1],
          [2022, 2],
        ]),
      ),
    ).toMatchObject({ n: 2, ...none });
    expect(
      trendOf(
        series([
          [2021, 1],
          [2022, 2],
          [2023, 3],
        ]),
      ),
    ).toMatchObject({
      ...none,
      s: 3,
      p: 1 / 3,
      slope: 1,
      label: "belum-cukup",
    });
  });
});

test("one row a unit and node, sorted, full precision", () => {
  const row = (unitId: string, year: number, published: number | null): IndexRow =>
    ({ unitId, node: "indeks", year, published, methodId: "a" }) as IndexRow;
  const rows = [
    ...[62.7, 53.23, 60.39, 65.5, 72.94].map((value, at) => row("z", 2021 + at, value)),
    ...[1, 2, null, 4].map((value, at) => row("b", 2021 + at, value)),
  ];
  const { headings, rows: cells } = trendTable("tren.csv", unitTrends(rows, Object.values(methods)));
  // b: slopes 1, 1, 1: S = 3 of 3, p = 2/6.
  expect(formatTable(headings, cells)).toBe(`unit,node,n,dari,sampai,S,p,kemiringan,bawah,atas,label
b,indeks,3,2021,2024,3,0.333333333333,1,,,data belum cukup
z,indeks,5,2021,2025,6,0.233333333333,5.6225,-9.47,7.44,tidak ada tren yang jelas
`);
});

test("by chance alone 1 in 60 series of five years gets a label, and none of four", () => {
  const five = { n: 5, ties: [1, 1, 1, 1, 1] };
  expect(chanceLabels(Array(120).fill(five))).toBeCloseTo(2, 12);
  expect(
    chanceLabels([
      { n: 4, ties: [1, 1, 1, 1] },
      { n: 2, ties: [] },
    ]),
  ).toBe(0);
});

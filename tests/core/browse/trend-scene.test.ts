import { describe, expect, test } from "vitest";
import { trendAxis } from "#core/browse/trend-axis.ts";
import type { TrendFile, TrendUnit } from "#core/browse/trend-file.ts";
import { trendFinding } from "#core/browse/trend-finding.ts";
import { trendLines } from "#core/browse/trend-lines.ts";
import { trendRuns } from "#core/browse/trend-runs.ts";
import type { SceneOptions } from "#core/browse/trend-scene.ts";
import { trendScene } from "#core/browse/trend-scene.ts";
import { spreadLabels } from "#core/browse/trend-spread.ts";
import type { TrendState } from "#core/browse/trend-state.ts";
import { wrapWords } from "#core/browse/trend-text.ts";

const state: TrendState = { units: ["a", "b"], measure: "indeks", from: null, to: null, recomputed: true };

function unit(id: string, index: TrendUnit["index"], recomputed: TrendUnit["recomputed"] = null): TrendUnit {
  return {
    id,
    name: `Unit ${id}`,
    nameEn: null,
    index,
    reason: index.map((value) => (value === null ? "tidak-ada-inovasi" : null)),
    rank: index.map((value) => (value === null ? null : 1)),
    tied: index.map(() => 1),
    innovations: index.map((value) => (value === null ? 0 : 3)),
    coverage: index.map((value) => (value === null ? null : 0.5)),
    recomputed,
  };
}

const file: TrendFile = {
  group: "kelurahan",
  node: "indeks-unit",
  nodeName: { id: "Indeks unit", en: "Unit index" },
  decimals: 2,
  scale: [0, 100],
  years: [2023, 2024, 2025, 2026],
  breaks: [2025],
  outOf: [2, 2, 2, 2],
  recomputedBy: { id: "Metode 2026", en: null },
  note: null,
  units: [unit("a", [50, 60, 70, 80], [48, 58, 70, 80]), unit("b", [null, 40, null, 90])],
};

const options: SceneOptions = {
  width: 660,
  measure: "indeks",
  scale: [0, 100],
  years: file.years,
  format: (value) => value.toFixed(2),
  formatTick: String,
  nameOf: (line) => line.name,
  words: { methodBreak: "method changed", none: "no value", recomputed: "recalculated, not official" },
};

describe("trendLines", () => {
  test("official lines in the order chosen, the recomputed one after its own, which nothing breaks", () => {
    const lines = trendLines([file], { ...state, units: ["b", "a"] });
    expect(lines.map(({ unitId, place, recomputed, breaks }) => [unitId, place, recomputed, breaks])).toEqual([
      ["b", 0, false, [2025]],
      ["a", 1, false, [2025]],
      ["a", 1, true, []],
    ]);
  });

  test("a missing year stays a gap with its reason, whatever the measure", () => {
    expect(trendLines([file], state)[2]?.points[0]).toMatchObject({ value: null, reason: "tidak-ada-inovasi" });
    const coverage = trendLines([file], { ...state, measure: "cakupan" });
    expect(coverage.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [0.5, 0.5, 0.5, 0.5],
      [null, 0.5, null, 0.5],
    ]);
  });

  test("only the years chosen", () => {
    const [line] = trendLines([file], { ...state, from: 2024, to: 2025 });
    expect(line?.points.map(({ year }) => year)).toEqual([2024, 2025]);
  });

  test("a unit of no file has no line", () => {
    expect(trendLines([file], { ...state, units: ["c"] })).toEqual([]);
  });
});

test.each([
  ["years that follow each other are one piece", [1, 2, 3], [], [[1, 2, 3]]],
  ["a gap cuts", [1, null, 3], [], [[1], [3]]],
  ["a break cuts before its year", [1, 2, 3], [2025], [[1, 2], [3]]],
  ["a break at the first year cuts nothing", [1, 2, 3], [2023], [[1, 2, 3]]],
  ["without values there is no piece", [null, null, null], [], []],
] as const)("trendRuns: %s", (_, values, breaks, expected) => {
  const points = values.map((value, at) => ({ year: 2023 + at, value }));
  expect(trendRuns(points, breaks).map((run) => run.map(({ value }) => value))).toEqual(expected);
});

test("trendRuns: years that are not there at all are a gap too", () => {
  const points = [
    { year: 2023, value: 1 },
    { year: 2025, value: 2 },
  ];
  expect(trendRuns(points, [])).toHaveLength(2);
});

describe("trendAxis", () => {
  test.each([
    ["rounded around an index, not from zero", [61, 84], "indeks", [60, 65, 70, 75, 80, 85]],
    [
      "a hair's change is no mountain: a tenth of the scale at least",
      [70, 70.2],
      "indeks",
      [64, 66, 68, 70, 72, 74, 76],
    ],
    ["within the scale", [97, 100], "indeks", [92, 94, 96, 98, 100]],
    ["counts from zero in whole steps", [1, 3], "inovasi", [0, 1, 2, 3]],
    ["even where there is none", [0], "inovasi", [0, 1]],
    ["shares from nothing to all", [0.9], "cakupan", [0, 0.25, 0.5, 0.75, 1]],
  ] as const)("%s", (_, values, measure, ticks) => {
    expect(trendAxis(values, measure, [0, 100]).ticks).toEqual(ticks);
  });

  // 2020 was published in points over a thousand, long before the scale to 100.
  test.each([[[1100, 1300]], [[61, 1100]]])("holds %j, values beyond the newest method's scale", (values) => {
    const { low, high } = trendAxis(values, "indeks", [0, 100]);
    expect(low).toBeLessThanOrEqual(Math.min(...values));
    expect(high).toBeGreaterThanOrEqual(Math.max(...values));
    expect(high).toBeGreaterThan(low);
  });
});

describe("trendFinding", () => {
  test("is about the last year that has a value: who is highest and lowest then", () => {
    expect(trendFinding(trendLines([file], { ...state, to: 2025 }))).toEqual({
      year: 2025,
      counted: 1,
      of: 2,
      high: { line: 0, value: 70 },
      low: { line: 0, value: 70 },
    });
    expect(trendFinding(trendLines([file], state))).toMatchObject({
      year: 2026,
      high: { line: 2, value: 90 },
      low: { line: 0, value: 80 },
    });
  });

  test("a recomputed value is never the finding", () => {
    const only = { ...file, units: [unit("a", [null, null, null, null], [1, 2, 3, 4])] };
    expect(trendFinding(trendLines([only], { ...state, units: ["a"] }))).toBeNull();
  });
});

describe("trendScene", () => {
  const scene = trendScene(trendLines([file], state), options);
  const drawn = (attributes: object) =>
    scene?.shapes.filter((shape) =>
      Object.entries(attributes).every(([name, value]) => shape.attributes[name] === value),
    );

  test("no official line crosses a change of method, which is marked and named", () => {
    // a: 2023 and 2024, then 2025 and 2026; b has no two years together.
    expect(drawn({ stroke: "var(--accent)", "stroke-width": 2, "stroke-dasharray": undefined })).toHaveLength(2);
    expect(drawn({ stroke: "var(--blue)", "stroke-width": 2 })).toHaveLength(0);
    expect(drawn({ "stroke-dasharray": "2,3" })).toHaveLength(1);
    expect(scene?.shapes.some(({ text }) => text === "method changed")).toBe(true);
  });

  test("the recomputed line is one dashed line with hollow marks, and the picture says what it is", () => {
    expect(drawn({ stroke: "var(--accent)", "stroke-dasharray": "5,4" })).toHaveLength(1);
    expect(drawn({ fill: "var(--paper)", stroke: "var(--accent)" })).toHaveLength(4);
    expect(scene?.shapes.some(({ text }) => text === "recalculated, not official")).toBe(true);
  });

  test("each year without a value is a cross with its words", () => {
    expect(scene?.shapes.flatMap(({ title }) => (title?.endsWith("no value") ? [title] : []))).toEqual([
      "Unit b, 2023: no value",
      "Unit b, 2025: no value",
    ]);
  });

  test("every unit is named with its last value, beside its line and below it on a phone", () => {
    for (const width of [660, 320]) {
      const texts = trendScene(trendLines([file], state), { ...options, width })?.shapes.map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining(["Unit a 80.00", "Unit b 90.00"]));
    }
  });

  test("a long name is shortened, its value never", () => {
    const long = {
      ...options,
      nameOf: () => "Dinas Pengendalian Penduduk Keluarga Berencana Pemberdayaan Perempuan dan Perlindungan Anak",
    };
    const texts = trendScene(trendLines([file], { ...state, units: ["a"] }), long)?.shapes.map(({ text }) => text);
    expect(texts?.some((text) => text?.endsWith("…"))).toBe(true);
    expect(texts).toContain("80.00");
  });

  test("without a value there is no picture", () => {
    const empty = { ...file, units: [unit("a", [null, null, null, null])] };
    expect(trendScene(trendLines([empty], { ...state, units: ["a"] }), options)).toBeNull();
  });
});

test.each([
  ["labels with room stay", [10, 50], [10, 50]],
  ["labels that meet move apart, in their order", [50, 50], [50, 60]],
  ["all stay above the bottom", [95, 98], [85, 95]],
  ["the order given is kept in the answer", [60, 20], [60, 20]],
])("spreadLabels: %s", (_, wished, middles) => {
  expect(
    spreadLabels(
      wished.map((middle) => ({ middle, height: 10 })),
      0,
      100,
    ),
  ).toEqual(middles);
});

test("wrapWords: lines hold what fits, a long word stands alone, the rest ends in an ellipsis", () => {
  // 0.56 of 10 px a letter: 60 px hold ten letters.
  expect(wrapWords("Dinas Pekerjaan Umum dan Penataan Ruang", 60, 10)).toEqual(["Dinas", "Pekerjaan", "Umum dan…"]);
  expect(wrapWords("  Dinas   Sosial ", 100, 10)).toEqual(["Dinas Sosial"]);
});

import { expect, test } from "vitest";
import { areaMapChart } from "../../src/charts/area-map-chart.ts";
import { drawTwice } from "../../src/charts/draw-twice.ts";
import { indexTrendChart } from "../../src/charts/index-trend-chart.ts";
import { indicatorGridChart } from "../../src/charts/indicator-grid-chart.ts";
import { levelDistributionChart } from "../../src/charts/level-distribution-chart.ts";
import { moversChart } from "../../src/charts/movers-chart.ts";
import { peersChart } from "../../src/charts/peers-chart.ts";
import { rankStripChart } from "../../src/charts/rank-strip-chart.ts";
import { slopeChart } from "../../src/charts/slope-chart.ts";
import { valueDistributionChart } from "../../src/charts/value-distribution-chart.ts";
import { waterfallChart } from "../../src/charts/waterfall-chart.ts";
import * as examples from "./examples.ts";

const options = { ...examples.formats, scale: [0, 100] as const, ownId: null };
const nothing = examples.trend([examples.point(2025, null), examples.point(2026, null)]);
const { years, cells, rows } = examples.levelGrid;
const noLevels = { year: 2026, counts: [0, 0, 0, 0], missing: 0, mean: null };

/** Charts of nothing: each null, so that a component writes a sentence in its place. */
const empties: Record<string, (width: number) => unknown> = {
  "a trend without years": (width) =>
    indexTrendChart(examples.trend([]), { ...options, width, labels: examples.trendLabels }),
  "a trend of gaps only": (width) => indexTrendChart(nothing, { ...options, width, labels: examples.trendLabels }),
  "a ranking without rows": (width) =>
    peersChart([], { ...options, width, labels: { rank: "", value: "", reasons: examples.reasons } }),
  "a grid without rows": (width) => indicatorGridChart({ years, cells, rows: [] }, { ...options, width, labels: null }),
  "a grid of gaps only": (width) =>
    indicatorGridChart(
      { years, cells, rows: rows.map((row) => ({ ...row, values: row.values.map(() => null) })) },
      { ...options, width, labels: null },
    ),
  "a map without counts": (width) =>
    areaMapChart([], examples.boundary("kecamatan"), { width, format: examples.formatTick }),
  "a map without boundaries": (width) =>
    areaMapChart(examples.countedAreas("kecamatan"), { areas: [] }, { width, format: examples.formatTick }),
  "levels of years without rows": (width) =>
    levelDistributionChart([noLevels], {
      ...options,
      width,
      formatShare: examples.formatShare,
      labels: examples.levelLabels,
    }),
  "values without years": (width) => valueDistributionChart([], { ...options, width, labels: examples.valueLabels }),
  "a strip without values": (width) =>
    rankStripChart([{ unitId: "a", name: examples.named("A"), value: null }], {
      ...options,
      width,
      bounds: [],
      labels: { median: String },
    }),
  "a change without parts": (width) =>
    waterfallChart({ ...examples.sixParts, parts: [] }, { ...options, width, formatPoints: String, labels: null }),
  "no ranks of two years": (width) =>
    slopeChart(examples.slopeRows([["Baros", 1, null]]), {
      ...options,
      width,
      labels: { before: "", now: "" },
    }),
  "no movers": (width) => moversChart([], { ...options, width, labels: null }),
};

test.each(Object.entries(empties))("%s is null", (_, chart) => {
  expect(chart(660)).toBeNull();
  expect(chart(320)).toBeNull();
});

test("nothing to draw is null twice over", () => {
  expect(drawTwice(() => null, examples.frame("a"))).toBeNull();
});

import type { PlotOptions } from "@observablehq/plot";
import { valueClasses } from "#core/artefacts/value-classes.ts";
import { areaMapChart } from "../../src/charts/area-map-chart.ts";
import { indexTrendChart } from "../../src/charts/index-trend-chart.ts";
import { indicatorGridChart } from "../../src/charts/indicator-grid-chart.ts";
import { levelDistributionChart } from "../../src/charts/level-distribution-chart.ts";
import { moversChart } from "../../src/charts/movers-chart.ts";
import { peersChart } from "../../src/charts/peers-chart.ts";
import { rankStripChart } from "../../src/charts/rank-strip-chart.ts";
import { slopeChart } from "../../src/charts/slope-chart.ts";
import { valueDistributionChart } from "../../src/charts/value-distribution-chart.ts";
import { valueMapChart } from "../../src/charts/value-map-chart.ts";
import { waterfallChart } from "../../src/charts/waterfall-chart.ts";
import * as examples from "./examples.ts";

const { formats, text, format, formatTick, formatShare, formatSigned, named } = examples;
const scale = [0, 100] as const;
const trendOptions = { ...formats, labels: examples.trendLabels };
const peersOptions = { ...formats, scale, labels: { rank: "peringkat", value: "indeks", reasons: examples.reasons } };
const gridOptions = { formatTick, text, labels: null, format: (value: number) => value.toFixed(1).replace(".", ",") };
const rawOptions = {
  ...gridOptions,
  format: (value: number, key: string) =>
    key === "pengeluaran" ? String(value).replace(/(\d+)(\d{3})$/, "$1.$2") : format(value),
};
const levelOptions = { format: formatTick, formatShare, labels: examples.levelLabels };
const stripOptions = { ...formats, scale, labels: { median: (value: string) => `median ${value}` } };
const movingOptions = { ...formats, format: formatSigned, labels: null };
const waterfallOptions = { ...formats, formatPoints: formatSigned, labels: null };
const slopeOptions = { ...formats, format: String, labels: { before: "2024", now: "2025" } };
const slopeVillages = examples.slopeRows(
  Array.from({ length: 33 }, (_, index) => [`Kelurahan ${index}`, index + 1, ((index * 37 + 4) % 33) + 1] as const),
);
const longMovers = examples.offices.map(({ name }, index) => ({ name, change: 5.25 - index * 2.1 }));
const stripVillages = Array.from({ length: 33 }, (_, index) => ({
  unitId: `kelurahan-${index}`,
  name: named(`Kelurahan ${index}`),
  value: index === 7 ? null : 40 + ((index * 37) % 97) / 2,
}));

/** Counts made values: 40 and up, no innovations no value. */
const valuedAreas = examples
  .countedAreas("kelurahan")
  .map(({ code, name, count }) => ({ code, name, value: count === 0 ? null : 40 + count * 4.25 }));

/** Each picture kept in `output/`, by name: a chart drawn at a width. */
export const pictures: Record<string, (width: number) => PlotOptions | null> = {
  trend: (width) => indexTrendChart(examples.cityTrend, { width, ...trendOptions }),
  "trend-gaps": (width) => indexTrendChart(examples.gapTrend, { width, ...trendOptions }),
  "trend-ten-years": (width) =>
    indexTrendChart(examples.tenYears, { width, ...trendOptions, targets: [{ year: 2027, value: 75 }] }),
  "trend-single-year": (width) =>
    indexTrendChart(examples.trend([examples.point(2026, 64.97)]), { width, ...trendOptions }),
  "trend-flat": (width) =>
    indexTrendChart(examples.trend([examples.point(2025, 100), examples.point(2026, 100)]), { width, ...trendOptions }),
  peers: (width) => peersChart(examples.villages, { width, ...peersOptions, ownId: "jayamekar" }),
  "peers-long-names": (width) => peersChart(examples.offices, { width, ...peersOptions, ownId: "dpmptsp" }),
  "peers-single": (width) => peersChart(examples.villages.slice(0, 1), { width, ...peersOptions, ownId: null }),
  grid: (width) => indicatorGridChart(examples.levelGrid, { width, ...gridOptions }),
  "grid-values": (width) => indicatorGridChart(examples.valueGrid, { width, ...rawOptions }),
  "grid-single-year": (width) =>
    indicatorGridChart(
      {
        ...examples.levelGrid,
        years: [2026],
        rows: examples.levelGrid.rows.slice(0, 6).map((row) => ({ ...row, values: row.values.slice(-1) })),
      },
      { width, ...gridOptions },
    ),
  "map-villages": (width) =>
    areaMapChart(examples.countedAreas("kelurahan"), examples.boundary("kelurahan"), { width, format: formatTick })
      ?.options ?? null,
  "map-districts-missing": (width) =>
    areaMapChart(examples.countedAreas("kecamatan").slice(1), examples.boundary("kecamatan"), {
      width,
      format: formatTick,
      selected: "32.72.03",
    })?.options ?? null,
  "map-values": (width) =>
    valueMapChart(
      valuedAreas,
      valueClasses(valuedAreas.flatMap(({ value }) => value ?? [])),
      examples.boundary("kelurahan"),
      {
        width,
        format,
        missing: "tidak ada nilai",
      },
    ),
  levels: (width) => levelDistributionChart(examples.levels, { width, ...levelOptions }),
  "levels-single-year": (width) => levelDistributionChart(examples.levels.slice(0, 1), { width, ...levelOptions }),
  values: (width) =>
    valueDistributionChart(examples.valueYears, { width, formatTick, format, labels: examples.valueLabels }),
  "values-single-year": (width) =>
    valueDistributionChart(examples.valueYears.slice(0, 1), {
      width,
      formatTick,
      format,
      labels: examples.valueLabels,
    }),
  "strip-nation": (width) =>
    rankStripChart(examples.ipmUnits(), { width, ...stripOptions, bounds: examples.ipmBounds, ownId: "kota-sukabumi" }),
  "strip-villages": (width) =>
    rankStripChart(stripVillages, { width, ...stripOptions, bounds: [], ownId: "kelurahan-3" }),
  "strip-ties": (width) =>
    rankStripChart(
      stripVillages.slice(0, 9).map((unit) => ({ ...unit, value: 70 })),
      { width, ...stripOptions, bounds: examples.ipmBounds, ownId: null },
    ),
  movers: (width) => moversChart(examples.movers, { width, ...movingOptions }),
  "movers-long-names": (width) => moversChart(longMovers, { width, ...movingOptions }),
  "movers-rises-only": (width) => moversChart(examples.movers.slice(0, 3), { width, ...movingOptions }),
  slope: (width) => slopeChart(examples.slopes, { width, ...slopeOptions }),
  "slope-villages": (width) => slopeChart(slopeVillages, { width, ...slopeOptions }),
  "slope-few-of-many": (width) => slopeChart(examples.sparseSlopes, { width, ...slopeOptions }),
  "slope-ties": (width) => slopeChart(examples.tiedSlopes, { width, ...slopeOptions }),
  waterfall: (width) => waterfallChart(examples.sixParts, { width, ...waterfallOptions }),
  "waterfall-one-fall": (width) =>
    waterfallChart(
      {
        from: { name: named("IPM 2023"), value: 74.5 },
        parts: [{ name: named("Umur harapan hidup saat lahir"), points: -0.25 }],
        to: { name: named("IPM 2024"), value: 74.25 },
      },
      { width, ...waterfallOptions },
    ),
};

import { describe, expect, test } from "vitest";
import { areaMapChart } from "../../src/charts/area-map-chart.ts";
import { drawTwice } from "../../src/charts/draw-twice.ts";
import { indexTrendChart } from "../../src/charts/index-trend-chart.ts";
import { indicatorGridChart } from "../../src/charts/indicator-grid-chart.ts";
import { levelDistributionChart } from "../../src/charts/level-distribution-chart.ts";
import { moversChart } from "../../src/charts/movers-chart.ts";
import { peersChart } from "../../src/charts/peers-chart.ts";
import { rankStripChart } from "../../src/charts/rank-strip-chart.ts";
import { renderChart } from "../../src/charts/render-chart.ts";
import { drawnWidths } from "../../src/charts/text-size.ts";
import { valueDistributionChart } from "../../src/charts/value-distribution-chart.ts";
import { waterfallChart } from "../../src/charts/waterfall-chart.ts";
import * as examples from "./examples.ts";
import { pictures } from "./pictures.ts";

const drawAll = (names: readonly string[]) =>
  new Map(names.map((name) => [name, drawTwice((width) => pictures[name]?.(width) ?? null, examples.frame(name))]));
const names = Object.keys(pictures);
const drawn = drawAll(names);
const svgs = [...drawn].flatMap(([name, twice]) =>
  twice
    ? [
        [`${name} wide`, twice.wide, drawnWidths.wide] as const,
        [`${name} narrow`, twice.narrow, drawnWidths.narrow] as const,
      ]
    : [],
);

describe.each(svgs)("%s", (_, svg, width) => {
  test("is a titled and described picture", () => {
    const ids = /<svg [^>]*role="img" aria-labelledby="(\S+) (\S+)"/.exec(svg);
    expect(svg).toContain(`<title id="${ids?.[1]}">Judul`);
    expect(svg).toContain(`<desc id="${ids?.[2]}">Keterangan`);
    expect(svg).toContain(`viewBox="0 0 ${width} `);
  });

  test("carries its source and the mark of sample data", () => {
    expect(svg).toContain('<tspan class="chart-sample">Data contoh</tspan>');
    expect(svg).toContain("Sumber: skor.csv");
  });

  test("has no style, script, handler, reference or number that is none", () => {
    expect(svg).not.toMatch(/<style|style=|<script|\son\w+=|url\(|href=|NaN|Infinity|undefined|null|⚠/);
  });

  test("has no text below 12 px, also where it shrinks to a 320 px phone or to 610 px", () => {
    const sizes = [...svg.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size));
    const shrunk = (width === drawnWidths.narrow ? 288 : 610) / width;
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect(size * shrunk).toBeGreaterThanOrEqual(12);
  });

  test("rounds coordinates to two decimals at most", () => {
    const attributes = svg.replace(/>[^<]*</g, "><");
    expect(attributes).not.toMatch(/\d\.\d{3}/);
  });
});

test("ids are unique on a page with all figures", () => {
  const ids = svgs.flatMap(([, svg]) => [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(svgs.length * 2);
});

test("the same rows give the same bytes, in any order of drawing", () => {
  const again = drawAll(names.toReversed());
  for (const name of names) expect(again.get(name)).toEqual(drawn.get(name));
});

const hostile = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</title></desc></svg><b>",
  "a & b",
  "&lt;script&gt;",
  "url(#x) }</style>",
];

describe.each(hostile)("hostile text %s", (text) => {
  const name = examples.named(text);
  const options = { ...examples.formats, scale: [0, 100] as const };
  const frame = { id: "f", title: text, description: text, credit: text, sample: text };
  const rows = examples.villages.map((row) => ({ ...row, name }));
  const boundary = examples.boundary("kecamatan");
  const areas = boundary.areas.map(({ code }) => ({ code, name: text, count: 2 }));
  const trend = examples.trend([examples.point(2025, null), examples.point(2026, 60)], {
    bands: [{ fromYear: 2025, toYear: 2026, lower: 50, upper: 100, name }],
    constant: { methodId: "m", methodName: name, points: [{ year: 2025, value: 55 }] },
  });
  const grid = { ...examples.valueGrid, rows: examples.valueGrid.rows.map((row) => ({ ...row, name, group: name })) };
  const charts = {
    trend: (width: number) =>
      indexTrendChart(trend, { ...options, width, labels: { ...examples.trendLabels, methodBreak: text } }),
    peers: (width: number) =>
      peersChart(rows, {
        ...options,
        width,
        ownId: null,
        labels: { rank: text, value: text, reasons: examples.reasons },
      }),
    grid: (width: number) => indicatorGridChart(grid, { ...options, width, labels: null, format: () => text }),
    map: (width: number) => areaMapChart(areas, boundary, { width, format: () => text })?.options ?? null,
    strip: (width: number) =>
      rankStripChart(rows, {
        ...options,
        width,
        ownId: "baros",
        bounds: [{ lower: 0, name }],
        labels: { median: () => text },
      }),
    waterfall: (width: number) =>
      waterfallChart(
        { from: { name, value: 1 }, parts: [{ name, points: 1 }], to: { name, value: 2 } },
        { ...options, width, labels: null, format: () => text, formatPoints: () => text },
      ),
    movers: (width: number) =>
      moversChart([{ name, change: 1 }], { ...options, width, labels: null, format: () => text }),
    levels: (width: number) =>
      levelDistributionChart(examples.levels, {
        ...options,
        width,
        formatShare: () => text,
        labels: { level: () => text, missing: text, total: () => text },
      }),
    values: (width: number) =>
      valueDistributionChart(examples.valueYears, {
        ...options,
        width,
        labels: { maximum: text, median: text, middleHalf: text, minimum: text },
      }),
  };

  test.each(Object.entries(charts))("stays text in %s", (_, chart) => {
    const twice = drawTwice(chart, frame);
    for (const svg of [twice?.wide ?? "", twice?.narrow ?? ""]) {
      const tag = /<\/?(svg|title|desc|g|path|line|rect|circle|text|tspan)( [a-zA-Z0-9-]+="[^"<>]*")*\/?>/g;
      expect(svg.replace(tag, "")).not.toMatch(/[<>]/);
      expect(svg.match(/<svg/g)).toHaveLength(1);
      expect(svg.match(/&(?!(amp|lt|gt|quot);)/)).toBeNull();
    }
  });
});

test.each(["", "1a", "A", "a b", 'a"b', "a<b"])("a figure id must be a slug: %s", (id) => {
  expect(() => renderChart({ marks: [] }, { ...examples.frame("a"), id })).toThrow("not a figure id");
});

import { expect, test } from "vitest";
import { niceDomain } from "#core/browse/nice-domain.ts";
import { classBreaks } from "../../src/charts/class-breaks.ts";
import { fitAreas } from "../../src/charts/fit-areas.ts";
import { joinYears } from "../../src/charts/join-years.ts";
import { labelPoint } from "../../src/charts/label-point.ts";
import { placeLabel } from "../../src/charts/place-label.ts";
import { serialiseSvg } from "../../src/charts/serialise-svg.ts";
import { spreadApart } from "../../src/charts/spread-apart.ts";
import { textWidth } from "../../src/charts/text-size.ts";
import { shorten, wrapText } from "../../src/charts/wrap-text.ts";
import { boundary } from "./examples.ts";

test.each([
  ["values between round numbers", [52.18, 66.31], {}, [50, 70], [50, 55, 60, 65, 70]],
  ["one value gets a range around it", [64.97], { least: 10 }, [58, 72], [58, 60, 62, 64, 66, 68, 70, 72]],
  ["the scale is not left", [99.9, 100], { limits: [0, 100], least: 5 }, [97, 100], [97, 98, 99, 100]],
  ["equal values", [3, 3], { air: 0 }, [2.4, 3.6], [2.4, 2.6, 2.8, 3, 3.2, 3.4, 3.6]],
  ["no values", [], {}, [0, 1], []],
] as const)("niceDomain: %s", (_, values, options, domain, ticks) => {
  expect(niceDomain(values, { air: 0.4, ...options })).toEqual({ domain, ticks });
});

test.each([
  ["all joined", [1, 2, 3], [], [0, 0, 0]],
  ["a gap parts", [1, null, 3], [], [0, 1]],
  ["a break parts", [1, 2, 3], [2022], [0, 0, 1]],
  ["a break in a gap parts once", [1, null, 3], [2022], [0, 1]],
  ["no value, no year", [null], [], []],
])("joinYears: %s", (_, values, breaks, segments) => {
  const points = values.map((value, index) => ({ year: 2020 + index, value }));
  expect(joinYears(points, new Set(breaks)).map(({ segment }) => segment)).toEqual(segments);
});

test("joinYears: a year that is left out parts", () => {
  const points = [2020, 2022].map((year) => ({ year, value: 1 }));
  expect(joinYears(points, new Set()).map(({ segment }) => segment)).toEqual([0, 1]);
});

test.each([
  ["thirds of the areas above zero", [0, 1, 1, 2, 3, 5, 6, 9], ["0-0:0", "1-2:1", "3-5:2", "6-9:3"]],
  ["ties stay in one class", [4, 4, 4, 4], ["1-4:3"]],
  ["few different counts", [0, 1, 2], ["0-0:0", "1-1:2", "2-2:3"]],
  ["nothing above zero", [0, 0], ["0-0:0"]],
  ["no areas", [], []],
])("classBreaks: %s", (_, counts, expected) => {
  expect(classBreaks(counts).map(({ from, to, step }) => `${from}-${to}:${step}`)).toEqual(expected);
});

test("classBreaks: each count falls in exactly one class", () => {
  const counts = [0, 1, 1, 1, 1, 2, 7, 7, 40, 41, 300];
  const classes = classBreaks(counts);
  for (const count of counts) expect(classes.filter(({ from, to }) => count >= from && count <= to)).toHaveLength(1);
  expect(classes.reduce((sum, { areas }) => sum + areas, 0)).toBe(counts.length);
});

test("wrapText: lines keep to the width, the last one allowed ends in an ellipsis, nothing is lost before", () => {
  const name = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu";
  const lines = wrapText(name, 160, 13, { most: 2 });
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(160);
  expect(lines[1]).toMatch(/…$/);
  expect(wrapText(name, 160, 13).join(" ")).toBe(name);
  expect(wrapText("", 160, 13)).toEqual([""]);
});

test("shorten: a text that fits is left alone, another is cut between whole letters", () => {
  expect(shorten("Baros", 100, 13)).toBe("Baros");
  expect(shorten("😀😀😀😀😀😀", 40, 13)).toMatch(/^(😀)+…$/u);
});

test("placeLabel: avoids texts, prefers clear ground to lines, gives up rather than cover", () => {
  const frame = { left: 0, top: 0, right: 100, bottom: 100 };
  const box = (top: number) => ({ left: 10, right: 40, top, bottom: top + 10 });
  expect(placeLabel({ frame, hard: [box(0)], soft: [] }, [box(5), box(20)])).toBe(1);
  expect(placeLabel({ frame, hard: [], soft: [box(0)] }, [box(5), box(20)])).toBe(1);
  expect(placeLabel({ frame, hard: [], soft: [box(0), box(20)] }, [box(5), box(20)])).toBe(0);
  expect(placeLabel({ frame, hard: [box(0)], soft: [] }, [box(5), box(95)])).toBeNull();
});

test("spreadApart: blocks keep their order and their distance, within top and bottom", () => {
  const blocks = [50, 52, 99].map((y) => ({ y, height: 10 }));
  expect(spreadApart(blocks, 0, 100).map(({ y }) => y)).toEqual([50, 60, 95]);
});

test("fitAreas: fits into width and height, keeps shared corners shared", () => {
  const square = (code: string, west: number) => ({
    code,
    name: code,
    geometry: {
      type: "Polygon" as const,
      coordinates: [
        [
          [west, 0],
          [west + 1, 0],
          [west + 1, 1],
          [west, 1],
          [west, 0],
        ] as [number, number][],
      ],
    },
  });
  const { areas, width, height } = fitAreas([square("a", 0), square("b", 1)], { width: 200, most: 100, grid: 1 });
  expect([width, height]).toEqual([200, 100]);
  const edge = (index: number) => new Set(areas[index]?.polygons[0]?.[0]?.filter(([x]) => x === 100).map(([, y]) => y));
  expect(edge(0)).toEqual(edge(1));
});

test("fitAreas: no area of the city is lost on the phone", () => {
  const { areas } = fitAreas(boundary("kelurahan").areas, { width: 316, most: 380 });
  expect(areas).toHaveLength(33);
  for (const { polygons } of areas) expect(polygons[0]?.[0]?.length).toBeGreaterThan(5);
});

test("labelPoint: in the widest place of a shape, or nowhere", () => {
  const shape = [
    [0, 0],
    [10, 0],
    [10, 60],
    [100, 60],
    [100, 100],
    [0, 100],
  ] as const;
  expect(labelPoint(shape, 80, 14)).toEqual({ x: 50, y: 70 });
  expect(labelPoint(shape, 101, 14)).toBeNull();
});

test("serialiseSvg: refuses an element that no chart needs", () => {
  const script = { nodeType: 1, localName: "script", childNodes: [], attributes: [] };
  expect(() => serialiseSvg({ childNodes: [script] } as unknown as Element)).toThrow("unexpected element");
});

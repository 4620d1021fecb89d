import { describe, expect, test } from "vitest";
import { median } from "#core/artefacts/build-compare-kind.ts";
import { buildMapPage } from "#core/artefacts/build-map-page.ts";
import { buildTrendPages } from "#core/artefacts/build-trend-pages.ts";
import { pickChanged, pickSpread } from "#core/artefacts/pick-trend-units.ts";
import { valueClasses } from "#core/artefacts/value-classes.ts";
import type { TrendFile, TrendUnit } from "#core/browse/trend-file.ts";
import { smallCity } from "./small-city.ts";

const city = smallCity();
const pages = buildTrendPages(city);

describe("the small files of the trend explorer", () => {
  test("one a group of units that are ranked together", () => {
    expect(pages.files().map(({ group, node }) => [group, node])).toEqual([
      ["kota", "indeks"],
      ["kelurahan", "indeks-unit"],
    ]);
  });

  test("each year's published index, its reason where there is none, its rank among how many", () => {
    const file = pages.files()[1];
    // barat 2024: 2 + 1 = 3 of 9; 2025: 6 of 9, as timur.
    const barat = file?.units.find(({ id }) => id === "barat");
    const sepi = file?.units.find(({ id }) => id === "sepi");
    expect(file?.years).toEqual([2024, 2025, 2026]);
    expect(file?.breaks).toEqual([2026]);
    expect(barat?.index.slice(0, 2)).toEqual([33.33, 66.67]);
    expect(barat?.tied[1]).toBe(2);
    expect(file?.outOf[1]).toBe(2);
    expect(sepi?.index).toEqual([null, null, null]);
    expect(sepi?.reason[0]).toBe("tidak-ada-inovasi");
    expect(sepi?.coverage).toEqual([null, null, null]);
  });

  test("sample data carry their mark", () => {
    expect(pages.files().map(({ note }) => note)).toEqual(["data contoh", "data contoh"]);
  });
});

describe("pages of comparison", () => {
  test("a kind of one unit has none; units without a value come last", () => {
    expect(pages.groups()).toEqual(["kelurahan"]);
    expect(pages.kinds()[0]?.units.at(-1)?.unitId).toBe("sepi");
    expect(pages.kinds()[0]?.others).toEqual([]);
  });

  test("data without two units to compare have no page at all", () => {
    const alone = smallCity({
      "unit.csv":
        "id,nama,jenis,induk\nkota,Kota Kecil,kota,\nbarat,Barat,kelurahan,kota\ntimur,Timur,puskesmas,kota\nsepi,Sepi,rsud,kota\n",
    });
    expect(buildTrendPages(alone).compare()).toBeNull();
    expect(buildTrendPages(alone).trends()).toBeNull();
  });

  test.each([
    [[3, 1, 2], 2],
    [[1, 2, 3, 10], 2.5],
    [[], null],
  ])("the middle of %j is %j", (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe("units that a first picture shows", () => {
  const unit = (id: string, index: TrendUnit["index"], recomputed: TrendUnit["recomputed"] = null): TrendUnit => ({
    id,
    name: id,
    nameEn: null,
    index,
    reason: [],
    rank: [],
    tied: [],
    innovations: null,
    coverage: [],
    recomputed,
  });
  const file = (units: readonly TrendUnit[], breaks: readonly number[] = []): TrendFile => ({
    group: "x",
    node: "x",
    nodeName: { id: "x", en: null },
    decimals: 2,
    scale: [0, 100],
    years: [2024, 2025, 2026],
    breaks,
    outOf: [],
    recomputedBy: null,
    note: null,
    units,
  });
  const named = (picks: ReturnType<typeof pickSpread>) => picks.map(({ unitId, why, change }) => [unitId, why, change]);

  test("the highest, the middle and the lowest of the last year with values; equals by id", () => {
    const four = file([
      unit("a", [1, 5, null]),
      unit("b", [9, 7, null]),
      unit("c", [9, 7, null]),
      unit("d", [9, 1, null]),
    ]);
    expect(named(pickSpread(four)).map(([id, why]) => [id, why])).toEqual([
      ["b", "tertinggi"],
      ["c", "tengah"],
      ["d", "terendah"],
    ]);
    expect(named(pickSpread(file([unit("a", [1, 2, 3]), unit("b", [1, 2, 2])]))).map(([id]) => id)).toEqual(["a", "b"]);
  });

  test("the highest, and who rose and fell most over comparable years", () => {
    const three = file([
      unit("a", [90, 90, 90]),
      unit("b", [10, 20, 40]),
      unit("c", [60, 55, 50]),
      unit("d", [50, 51, 52]),
    ]);
    expect(named(pickChanged(three))).toEqual([
      ["a", "tertinggi", null],
      ["b", "naik", 30],
      ["c", "turun", -10],
    ]);
  });

  test("where nobody fell, who rose least; a change is never counted across methods", () => {
    const broken = file([unit("a", [90, 90, 90]), unit("b", [10, 20, 40]), unit("c", [60, 65, 66])], [2025]);
    expect(named(pickChanged(broken))).toEqual([
      ["a", "tertinggi", null],
      ["b", "naik", 20],
      ["c", "naik-sedikit", 1],
    ]);
    expect(named(pickChanged(file(broken.units, [2026])))).toEqual([["a", "tertinggi", null]]);
  });

  test("where methods changed, changes are those of the recomputed series", () => {
    const again = file([unit("a", [90, 90, 90]), unit("b", [10, 20, 40], [30, 35, 40])], [2026]);
    expect(pickChanged(again)[1]).toMatchObject({ unitId: "b", change: 10, from: 2024, to: 2026, recomputed: true });
  });
});

describe("the map", () => {
  test("data without boundaries have none", () => {
    expect(buildMapPage(city)).toBeNull();
  });

  const square = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  };
  const areas = [
    ["10.3", "Sepi"],
    ["10.1", "Barat"],
    ["10.9", "Entah"],
  ].map(([code, name]) => ({ type: "Feature", properties: { code, name }, geometry: square }));
  const mapped = smallCity({
    "wilayah/kelurahan.geojson": JSON.stringify({ type: "FeatureCollection", source: "peta kota", features: areas }),
  });
  const level = buildMapPage(mapped)?.levels[0];

  test("areas in reading order, with the index of the latest year that has one", () => {
    expect(level?.areas.map(({ name, unitId }) => [name, unitId])).toEqual([
      ["Entah", null],
      ["Barat", "barat"],
      ["Sepi", "sepi"],
    ]);
    expect(level).toMatchObject({ attribution: "peta kota", valueYear: 2026, holdsOthers: false });
  });

  test("an area without a unit has no count, a unit without innovations has none of them", () => {
    expect(level?.areas.map(({ count }) => count)).toEqual([null, 0, 0]);
    expect(level?.areas.map(({ value }) => value === null)).toEqual([true, false, true]);
  });

  test.each([
    [
      "four quarters",
      [1, 2, 3, 4, 5, 6, 7, 8],
      [
        [0, 1, 2, 2],
        [1, 3, 4, 2],
        [2, 5, 6, 2],
        [3, 7, 8, 2],
      ],
    ],
    [
      "equal values in one class",
      [1, 1, 1, 1, 2],
      [
        [0, 1, 1, 4],
        [3, 2, 2, 1],
      ],
    ],
    ["one value", [7], [[3, 7, 7, 1]]],
    ["none", [], []],
  ])("classes: %s", (_, values, expected) => {
    expect(valueClasses(values).map(({ step, from, to, areas: size }) => [step, from, to, size])).toEqual(expected);
  });
});

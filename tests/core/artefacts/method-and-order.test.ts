import { describe, expect, test } from "vitest";
import { buildIndicatorPages } from "#core/artefacts/build-indicator-pages.ts";
import { unitSharesOf } from "#core/artefacts/build-indicators-page.ts";
import { buildMethodChoices } from "#core/artefacts/build-method-choices.ts";
import { buildMethodPages, buildMethodsPage } from "#core/artefacts/build-method-pages.ts";
import { buildRankings } from "#core/artefacts/build-ranking.ts";
import { trendNote } from "#core/artefacts/build-trend-notes.ts";
import { buildUnitsPage } from "#core/artefacts/build-units-page.ts";
import { buildYearPages } from "#core/artefacts/build-year-pages.ts";
import { spanOf, withRankSpans } from "#core/artefacts/with-rank-spans.ts";
import { trendOf } from "#core/trend/trend.ts";
import { iidMethod } from "../composite/iid-method.ts";
import { smallCity, smallCityFiles } from "./small-city.ts";

const city = smallCity();
const rankings = new Map(city.years.map((year) => [year, buildRankings(city, year)]));
const pages = new Map(buildMethodPages(city).map((page) => [page.id, page]));

/** The small city whose newest method divides by at least 3. */
const stricter = smallCity({
  "metode/baru/kelompok.csv":
    smallCityFiles["metode/baru/kelompok.csv"]?.replace("rerata-inovasi,2,", "rerata-inovasi,3,") ?? "",
});

describe("how much ranks hang on an indicator", () => {
  const holdOf = (key: string) => buildIndicatorPages(city).find((page) => page.key === key)?.holds ?? [];

  test("by year, with its place among the indicators and who moves most", () => {
    // 2025: barat and timur tie at 6 of 9. barat's b has mutu 3 and no guna. Without mutu: barat (2 + 0) / 2 = 1, timur 2 of 3:
    // barat falls to 2. Without guna: barat (2 + 3) / 2 = 2.5, timur 2 of 3: timur falls. Each moves one unit of two by one.
    const year = (key: string) => holdOf(key)[0]?.years.find((row) => row.year === 2025);
    expect(year("mutu")).toEqual({
      year: 2025,
      meanShift: 0.5,
      place: 1,
      outOf: 2,
      units: 2,
      greatest: { unitId: "barat", name: { id: "Kelurahan Barat", en: null }, kind: "kelurahan", shift: 1 },
    });
    expect(year("guna")).toMatchObject({ meanShift: 0.5, place: 1, greatest: { unitId: "timur", shift: 1 } });
  });

  test("where nobody moves there is nobody to name", () => {
    // 2026: barat 9, timur 2 of 9, in this order by either indicator alone.
    expect(holdOf("mutu")[0]?.years.find((row) => row.year === 2026)).toMatchObject({ meanShift: 0, greatest: null });
  });

  test("an indicator of the region ranks nobody, as there is one region", () => {
    expect(holdOf("visi")).toEqual([]);
  });
});

describe("shares of the unit index", () => {
  test("an indicator's points of all points of an innovation, whatever the region's weights", () => {
    // 36.25 × 3 and 0.75 × 3 of 111.
    const shares = unitSharesOf(iidMethod());
    expect([...shares.keys()]).toEqual(["regulasi", "video"]);
    expect(shares.get("regulasi")).toBeCloseTo(108.75 / 111, 12);
    const open = {
      ...iidMethod(),
      indicators: iidMethod().indicators.map((row) => (row.key === "visi" ? { ...row, weight: null } : row)),
    };
    expect(unitSharesOf(open).get("video")).toBeCloseTo(2.25 / 111, 12);
  });
});

describe("methods side by side", () => {
  test("each with every other, the earlier first, newest first", () => {
    const pairs = pages.get("tengah")?.comparisons.map(({ from, to, comparable }) => [from.id, to.id, comparable]);
    expect(pairs).toEqual([
      ["tengah", "baru", false],
      ["lama", "tengah", true],
    ]);
  });

  test("the register has the steps from one year's method to the next", () => {
    const register = buildMethodsPage(city, [...pages.values()]);
    expect(register.steps.map(({ from, to }) => [from.id, to.id])).toEqual([
      ["tengah", "baru"],
      ["lama", "tengah"],
    ]);
    expect(register.draws).toEqual({ count: 2000, noise: 0.25, seed: 20260101 });
  });

  test("nobody is touched where the divisor stays", () => {
    expect(pages.get("baru")?.divisorTouch).toBeNull();
  });

  test("a new divisor touches who has fewer innovations, by so many points", () => {
    // 2026: one innovation sent, c with 1 × 2 = 2 points. 2 (1/3 − 1/2) × 100 / 12 = −2.7778.
    const touch = buildMethodPages(stricter).find((page) => page.id === "baru")?.divisorTouch;
    expect(touch).toEqual({
      from: 2,
      to: 3,
      earlier: { id: "tengah", name: { id: "Metode tengah", en: null }, years: [2025] },
      year: 2026,
      regions: 1,
      touched: [
        { unitId: "kota", name: { id: "Kota Kecil", en: "Small City" }, innovations: 1, points: -2.7777777778 },
      ],
    });
  });
});

describe("what a method's choices are worth", () => {
  test("the count score of the IID: 76 of 250 points, 0.152 for each innovation, as much as 76 of 111 points of maturity", () => {
    const { count, missing, joinings, rankOn } = buildMethodChoices(city, iidMethod());
    expect(count).toEqual({
      most: 30.4,
      share: 0.304,
      each: 0.152,
      cap: 200,
      affairs: 5,
      maturity: 76,
      maturityMost: 111,
      qualityMost: 44.4,
    });
    expect(missing).toEqual(["nol"]);
    expect(joinings).toEqual(["jumlah", "rerata-inovasi", "jumlah-inovasi"]);
    expect(rankOn).toBe("rounded");
  });

  test("without all weights its share is not known, and nothing is said of it", () => {
    const open = {
      ...iidMethod(),
      indicators: iidMethod().indicators.map((row) => (row.key === "visi" ? { ...row, weight: null } : row)),
    };
    expect(buildMethodChoices(city, open).count).toBeNull();
  });

  test("who was below the divisor in the latest year that the method serves", () => {
    // 2025: two sent for a divisor of 2. 2026: one.
    expect(pages.get("tengah")?.choices.divisor).toEqual({ floor: 2, latest: { year: 2025, regions: 1, below: 0 } });
    expect(pages.get("baru")?.choices.divisor).toEqual({ floor: 2, latest: { year: 2026, regions: 1, below: 1 } });
  });

  test("values used as they stand, by how many indicators", () => {
    expect(pages.get("baru")?.choices.scalings).toEqual([{ normalisation: "tanpa", indicators: 3 }]);
  });
});

describe("the range of ranks", () => {
  test("its ends go outwards", () => {
    expect(spanOf({ p5: 2, p95: 2 })).toEqual({ best: 2, worst: 2 });
    expect(spanOf({ p5: 3.95, p95: 6.05 })).toEqual({ best: 3, worst: 7 });
  });

  test("stands with those that are ranked with others, on the year's and the units' page", () => {
    // 2026: barat 9 of 9 and timur 2 of 9 keep their order by either indicator, so by any weights.
    const kelurahan = buildUnitsPage(city).rankings.find(({ kind }) => kind === "kelurahan");
    expect(kelurahan?.rows.map(({ unitId, span }) => [unitId, span])).toEqual([
      ["barat", { best: 1, worst: 1 }],
      ["timur", { best: 2, worst: 2 }],
      ["sepi", null],
    ]);
    const alone = withRankSpans(city, rankings.get(2026) ?? []).find(({ kind }) => kind === "kota");
    expect(alone?.rows.map(({ span }) => span)).toEqual([null]);
    expect(buildYearPages(city, rankings).find(({ year }) => year === 2026)?.draws?.count).toBe(2000);
  });
});

describe("the year's report", () => {
  const years = new Map(buildYearPages(city, rankings).map((page) => [page.year, page]));

  test("a year that may not be compared has no movers, and says what differs", () => {
    const report = years.get(2026);
    expect([report?.comparable, report?.movers]).toEqual([false, { up: [], down: [] }]);
    expect(report?.contrast).toEqual({ differences: [], unknown: [] });
    expect(years.get(2024)?.contrast).toBeNull();
  });

  test("predicates are counted where several units have them", () => {
    expect(years.get(2026)?.predicateCounts).toEqual([]);
  });

  test("bounds are counted highest first; a value below all of them is none", () => {
    const regions = smallCity({
      "portal.json": JSON.stringify({ judul: "Negeri", wilayah: "", edisi: "2026-11-01" }),
      "unit.csv": "id,nama,jenis\nkota,Kota,kota\nbarat,Barat,kota\ntimur,Timur,kota\nsepi,Sepi,kota\n",
    });
    const ofYear = new Map(regions.years.map((year) => [year, buildRankings(regions, year)]));
    const counts = buildYearPages(regions, ofYear).find(({ year }) => year === 2025)?.predicateCounts;
    // barat: a alone was sent, 6 / 2 = 3 of 12: 25. timur: c, 25. kota: visi 2 of 12: 16.67. All below 50.01.
    expect(
      counts?.map(({ kind, counted, predicates, none }) => [kind, counted, predicates.map(({ count }) => count), none]),
    ).toEqual([["kota", 3, [0, 3], 0]]);
  });
});

describe("what may be said of many trends", () => {
  const rule = { id: "a", comparableWith: [] };
  const series = (...values: readonly number[]) =>
    trendOf(values.map((published, at) => ({ year: 2020 + at, published, method: rule })));

  test("labels, those of chance and those that survive", () => {
    // Two of six rise and fall strictly over five years: p = 1/60 each. Chance: 6 × 1/60 = 0.1. Line at k = 2: 0.1 × 2 / 6.
    const still = Array.from({ length: 4 }, () => series(1, 3, 2, 5, 4));
    const note = trendNote([series(1, 2, 3, 4, 5), series(5, 4, 3, 2, 1), ...still, series(1, 2, 3)], null);
    expect(note).toEqual({
      methodName: null,
      tested: 6,
      short: 1,
      longest: 5,
      from: 2020,
      to: 2024,
      rising: 1,
      falling: 1,
      byChance: expect.closeTo(0.1, 12),
      surviving: 2,
      rate: 0.1,
    });
  });

  test("three years at most: nothing was tested, and the years are those of the longest", () => {
    expect(trendNote([series(1, 2, 3), series(1)], null)).toMatchObject({
      tested: 0,
      short: 2,
      longest: 3,
      from: 2020,
      to: 2022,
      byChance: 0,
      surviving: 0,
    });
  });

  test("units are counted where they are ranked with others, the city is not", () => {
    // Three kelurahan; by the newest method each has three years at most, so it allows no statement either.
    expect(buildUnitsPage(city).trends).toMatchObject([{ methodName: null, tested: 0, short: 3, longest: 2 }]);
  });
});

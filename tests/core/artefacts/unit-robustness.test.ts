import { describe, expect, test } from "vitest";
import { buildRankings } from "#core/artefacts/build-ranking.ts";
import { buildUnitPages } from "#core/artefacts/build-unit-page.ts";
import { smallCity, smallCityFiles } from "./small-city.ts";

function pagesOf(changes: Readonly<Record<string, string>> = {}) {
  const city = smallCity(changes);
  const rankings = new Map(city.years.map((year) => [year, buildRankings(city, year)]));
  return new Map(buildUnitPages(city, rankings).map((page) => [page.id, page]));
}

const pages = pagesOf();

describe("direction", () => {
  test("two comparable official years, three recomputed ones: too few to speak of a trend", () => {
    const { official, constant } = pages.get("kota")?.direction ?? {};
    expect(official).toMatchObject({ label: "belum-cukup", n: 2, from: 2024, to: 2025, slope: null, p: null });
    expect(constant).toMatchObject({ label: "belum-cukup", n: 3, from: 2024, to: 2026 });
    expect([official?.method, constant?.method]).toEqual([null, { id: "Metode baru", en: null }]);
  });

  test("a unit without any number has nothing to say", () => {
    expect(pages.get("sepi")?.direction).toEqual({ official: null, constant: null });
  });
});

describe("how sure a rank is", () => {
  test("who leads on every indicator leads by any weights", () => {
    expect(pages.get("barat")?.hold).toEqual({
      year: 2026,
      rank: 1,
      best: 1,
      worst: 1,
      noise: 0.25,
      draws: 2000,
      hangsOn: null,
    });
    expect(pages.get("sepi")?.hold).toBeNull();
  });

  // 2026: b has guna 3 (3 of 9), c mutu 2 (4 of 9). With weights 2u and v, b leads where 3v > 4u: in a triangle of 0.1875 × 0.25/2 of
  // the square of 0.25, 9.4 % of draws, more than 5 %. Without mutu c has nothing.
  test("two that are good at different things change places", () => {
    const rows = (smallCityFiles["skor.csv"] ?? "")
      .replace("2026,,b,mutu,3", "2026,,b,mutu,0")
      .replace("2026,,c,mutu,1", "2026,,c,mutu,2");
    const hold = pagesOf({ "skor.csv": rows }).get("timur")?.hold;
    expect(hold).toMatchObject({ rank: 1, best: 1, worst: 2 });
    expect(hold?.hangsOn).toEqual({ key: "mutu", name: { id: "Mutu", en: null }, rank: 2, shift: 1 });
  });
});

describe("the way to the next predicate", () => {
  // 33.33 of 50.01. Only c is counted, over 2: a level of mutu is 2/2 × 100/12 = 8.33 points and two are left, of guna 4.17 and three:
  // 50.00 and 45.83. visi is at its highest.
  test("indicators that do not suffice alone stand with what they add", () => {
    expect(pages.get("kota")?.ladder).toEqual({
      year: 2026,
      next: { id: "Tinggi", en: null },
      points: 16.68,
      decimals: 2,
      indicators: 2,
      enough: 0,
      rows: [
        {
          key: "mutu",
          name: { id: "Mutu", en: null },
          ofInnovations: true,
          pointsPerStep: 8.3333333333,
          steps: null,
          available: 2,
        },
        {
          key: "guna",
          name: { id: "Guna", en: null },
          ofInnovations: true,
          pointsPerStep: 4.1666666667,
          steps: null,
          available: 3,
        },
      ],
    });
  });

  test("fewest levels first: with the bound at 45.00 mutu needs two and guna three", () => {
    const lower = Object.fromEntries(
      ["lama", "tengah", "baru"].map((id) => {
        const path = `metode/${id}/metode.json`;
        return [path, (smallCityFiles[path] ?? "").replace("50.01", "45")];
      }),
    );
    const ladder = pagesOf(lower).get("kota")?.ladder;
    expect(ladder?.enough).toBe(2);
    expect(ladder?.rows.map(({ key, steps }) => [key, steps])).toEqual([
      ["mutu", 2],
      ["guna", 3],
    ]);
  });

  test("the unit index has no predicates", () => {
    expect(pages.get("barat")?.ladder).toBeNull();
  });
});

describe("what the number of innovations does", () => {
  // T = 2 of one innovation over 2, visi 3: (3 + 1)/12. Over 1, 10, 12, 14: 5/12, 3.2/12, 3.1667/12, 3.1429/12. Another one of 2 points
  // makes the mean 2.
  test("other least divisors and one more innovation", () => {
    expect(pages.get("kota")?.counts).toEqual({
      year: 2026,
      innovations: 1,
      floor: 2,
      divisors: [
        { divisor: 1, value: 41.67, points: 8.33 },
        { divisor: 10, value: 26.67, points: -6.67 },
        { divisor: 12, value: 26.39, points: -6.94 },
        { divisor: 14, value: 26.19, points: -7.14 },
      ],
      oneMore: { points: 8.33, mean: 8.33, count: 0 },
      decimals: 2,
    });
  });

  test("the unit index rests on no divisor", () => {
    expect(pages.get("timur")?.counts).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { buildTargetsPage } from "#core/artefacts/build-targets-page.ts";
import { judgeTarget } from "#core/artefacts/judge-target.ts";
import { programmeCity } from "./programme-city.ts";

const city = programmeCity();
const method = city.methodOfYear.get(2025);

test.each([
  ["a number reached", "indeks", "20", "20,50", "met"],
  ["a number not reached", "indeks", "60", "59.99", "missed"],
  ["a place is better when smaller", "peringkat-kota", "5", "4", "met"],
  ["a place missed", "peringkat-kota", "5", "11", "missed"],
  ["the same words", "penghargaan", "Kota Terbaik", "kota terbaik", "met"],
  ["a higher rating", "predikat-indeks", "Rendah", "Tinggi", "met"],
  ["a lower rating", "predikat-indeks", "Tinggi", "Rendah", "missed"],
  ["a rating that the method does not have", "predikat-indeks", "Terinovatif (>= 1001 poin)", "Tinggi", "incomparable"],
  ["points against a rating", "predikat-indeks", "1001", "Tinggi", "incomparable"],
])("target and result: %s", (_, measure, target, result, verdict) => {
  expect(judgeTarget(measure, target, result, method)).toBe(verdict);
});

describe("targets beside results", () => {
  const page = buildTargetsPage(city);
  const rows = (measure: string) => page?.measures.find((each) => each.measure === measure)?.years ?? [];

  test("each year with its verdict; what is not there is open or ahead, not missed", () => {
    // The edition is of 2026: its own year may have no result yet, 2027 is to come. 2025 was published with two ratings.
    expect(rows("predikat-indeks").map(({ year, verdict }) => [year, verdict])).toEqual([
      [2024, "missed"],
      [2025, "conflict"],
      [2026, "open"],
      [2027, "ahead"],
    ]);
    expect(page?.verdicts).toEqual({ met: 2, missed: 1, incomparable: 0, conflict: 1, open: 1, ahead: 1 });
  });

  test("a break of method is marked where the years may not be compared", () => {
    expect(rows("predikat-indeks").map(({ year, afterBreak }) => [year, afterBreak])).toEqual([
      [2024, false],
      [2025, false],
      [2026, true],
      [2027, false],
    ]);
  });

  test("what the site computes stands apart, for the index and its rating only", () => {
    // 2024: visi 1; a has 3 points over the least divisor 2: 100 × 2.5 / 12 = 20.83.
    expect(rows("indeks")[0]?.computed).toMatchObject({ value: 20.83 });
    expect(rows("peringkat-kota")[0]?.computed).toBeNull();
  });

  test("the chart has numbers of the index and the bounds of its ratings, in years that have results", () => {
    expect(page?.chart?.targets).toEqual([
      { year: 2024, value: 50.01 },
      { year: 2025, value: 50.01 },
      { year: 2026, value: 50.01 },
      { year: 2024, value: 20 },
    ]);
  });

  test("a region without targets gets an empty page; data without a region none", () => {
    expect(buildTargetsPage(programmeCity({ "target.csv": "tahun,ukuran,nilai\n" }))).toMatchObject({
      measures: [],
      chart: null,
    });
    const regions = programmeCity({
      "target.csv": "tahun,ukuran,nilai\n",
      "portal.json": JSON.stringify({ judul: "Negeri", wilayah: "", edisi: "2026-11-01" }),
    });
    expect(buildTargetsPage(regions)).toBeNull();
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rational } from "#core/composite/rational.ts";
import { decimal, rationalToNumber } from "#core/composite/rational.ts";
import { theilSen } from "#core/trend/theil-sen.ts";

type Series = readonly (readonly [number, number])[];

function slopeOf(series: Series) {
  const { slope, lower, upper } = theilSen(series.map(([year, value]) => ({ year, value: decimal(value) })));
  const number = (value: Rational | null) => value && rationalToNumber(value);
  return { slope: number(slope), lower: number(lower), upper: number(upper) };
}

test.each<[string, Series, number | null, number | null, number | null]>([
  ["no year", [], null, null, null],
  ["one year", [[2024, 5]], null, null, null],
  [
    "two years",
    [
      [2022, 5],
      [2024, 6],
    ],
    0.5,
    null,
    null,
  ],
  // Slopes 2, -1, 0.5 (over two years): median 0.5.
  [
    "three years",
    [
      [2021, 1],
      [2022, 3],
      [2023, 2],
    ],
    0.5,
    null,
    null,
  ],
  // Slopes 1, 1, 1, 3, 2, 5/3: sorted 1 1 1 5/3 2 3, the mean of 1 and 5/3.
  [
    "an even count: the mean of the two middle ones",
    [
      [2020, 1],
      [2021, 2],
      [2022, 3],
      [2023, 6],
    ],
    4 / 3,
    null,
    null,
  ],
  // A gap year stays a gap: slopes 4/2, 6/3, 2/1.
  [
    "real years, nothing filled in",
    [
      [2020, 0],
      [2022, 4],
      [2023, 6],
    ],
    2,
    null,
    null,
  ],
  // Kota Tangerang: slopes -9.47, -1.155, 0.9333…, 2.56, 7.16, 6.135, 6.57, 5.11, 6.275, 7.44; middle ones 5.11 and 6.135.
  [
    "five years: the interval is the whole range",
    [
      [2021, 62.7],
      [2022, 53.23],
      [2023, 60.39],
      [2024, 65.5],
      [2025, 72.94],
    ],
    5.6225,
    -9.47,
    7.44,
  ],
  // n = 6: k = 13, m = (15 - 11)/2 = 2. Squares 0 1 4 9 16 25: slope of (i, j) is i + j, from 1 to 9: 1 2 3 3 4 4 5 5 5 6 6 7 7 8 9.
  [
    "six years: second least and second greatest",
    [
      [2020, 0],
      [2021, 1],
      [2022, 4],
      [2023, 9],
      [2024, 16],
      [2025, 25],
    ],
    5,
    2,
    8,
  ],
])("theilSen: %s", (_, series, slope, lower, upper) => {
  const result = slopeOf(series);
  if (slope === null) expect(result.slope).toBeNull();
  else expect(result.slope).toBeCloseTo(slope, 12);
  expect([result.lower, result.upper]).toEqual([lower, upper]);
});

test("adding a constant keeps the slope, a factor goes through, reversing time flips it, the interval holds it", () => {
  const values = fc.array(fc.integer({ min: 0, max: 10000 }), { minLength: 5, maxLength: 9 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), (hundredths, factor) => {
      const series = (make: (value: number) => number): Series =>
        hundredths.map((value, at) => [2015 + at, make(value)] as const);
      const plain = slopeOf(series((value) => value));
      expect(slopeOf(series((value) => value + 17)).slope).toBe(plain.slope);
      expect(slopeOf(series((value) => value * factor)).slope).toBeCloseTo((plain.slope ?? 0) * factor, 9);
      const reversed = hundredths.toReversed().map((value, at) => [2015 + at, value] as const);
      expect((slopeOf(reversed).slope ?? 0) + (plain.slope ?? 0)).toBe(0);
      expect(plain.lower).toBeLessThanOrEqual(plain.slope ?? 0);
      expect(plain.upper).toBeGreaterThanOrEqual(plain.slope ?? 0);
    }),
  );
});

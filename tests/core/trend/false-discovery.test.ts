import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { benjaminiHochberg, isTested, survivingLabels } from "#core/trend/false-discovery.ts";
import type { TrendLabel } from "#core/trend/trend-label.ts";

/** The fifteen p values of the example in Benjamini and Hochberg 1995, section 4. */
const thrombolysis = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

describe("benjaminiHochberg", () => {
  // At 5 % the line is 0.05 k / 15: 0.0133 at k = 4, above 0.0095; 0.0167 at k = 5, below 0.0201, and so on.
  // At 10 % it is 0.06 at k = 9, above 0.0459, so all nine go with it.
  test.each([
    ["the published example at 5 %: the four smallest", thrombolysis, 0.05, 4],
    ["the same at 10 %: the ninth is below its line and takes all before it along", thrombolysis, 0.1, 9],
    ["none at all", [], 0.1, 0],
    ["one alone is judged by the rate itself", [0.1], 0.1, 1],
    ["one alone above it does not survive", [0.11], 0.1, 0],
    ["1/60 among six lies on the line 0.1 / 6, and survives", [1 / 60, 1, 1, 1, 1, 1], 0.1, 1],
    ["among seven it does not", [1 / 60, 1, 1, 1, 1, 1, 1], 0.1, 0],
    ["equal p fare alike: two of 1/60 among twelve", [1 / 60, 1 / 60, ...Array(10).fill(1)], 0.1, 2],
    ["of three equal p all or none survive", [0.04, 0.04, 0.04], 0.05, 3],
  ])("%s", (_, ps, rate, count) => {
    const survive = benjaminiHochberg(ps, rate);
    expect(survive.filter(Boolean).length).toBe(count);
    expect(survive).toHaveLength(ps.length);
  });

  test("the answers come in the order of the questions", () => {
    // Lines at 10 % of three: 0.033, 0.067, 0.1.
    expect(benjaminiHochberg([0.9, 0.01, 0.05], 0.1)).toEqual([false, true, true]);
  });

  test("survivors are the smallest p, more of them at a higher rate, and none above the rate", () => {
    const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ps, (values) => {
        const [strict, loose] = [benjaminiHochberg(values, 0.05), benjaminiHochberg(values, 0.2)];
        const least = Math.min(...values.filter((_, at) => !loose[at]), 2);
        values.forEach((p, at) => {
          if (strict[at]) expect(loose[at]).toBe(true);
          if (loose[at]) expect(p).toBeLessThanOrEqual(Math.min(0.2 + 1e-9, least));
        });
      }),
    );
  });
});

describe("survivingLabels", () => {
  const trend = (label: TrendLabel, p: number | null) => ({ label, p });

  test("series too short for a statement take no part, though three years have a p", () => {
    // Two labels of 1/60: among two alone the line ends at 0.1; with ten short ones counted it would end at 0.0167.
    const short = Array.from({ length: 10 }, () => trend("belum-cukup", 1 / 3));
    expect(survivingLabels([trend("naik", 1 / 60), trend("turun", 1 / 60), ...short])).toBe(2);
    expect(short.some(isTested)).toBe(false);
  });

  test("what is not called rising or falling does not survive as a label", () => {
    // p = 1/12 is no label at 5 %, though it lies below the 10 % line among one.
    expect(survivingLabels([trend("tidak-jelas", 1 / 12)])).toBe(0);
  });

  test("few labels among many unclear series do not survive", () => {
    // Three of 1/60 among 64: the line at k = 3 is 0.1 × 3 / 64 = 0.0047.
    const unclear = Array.from({ length: 61 }, () => trend("tidak-jelas", 0.5));
    expect(survivingLabels([...Array.from({ length: 3 }, () => trend("naik", 1 / 60)), ...unclear])).toBe(0);
  });

  test("no series at all", () => {
    expect(survivingLabels([])).toBe(0);
  });
});

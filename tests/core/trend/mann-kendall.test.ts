import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal } from "#core/composite/rational.ts";
import { criticalS, informativePairs, kendallTails } from "#core/trend/kendall-tails.ts";
import { mannKendall } from "#core/trend/mann-kendall.ts";
import { normalTails } from "#core/trend/normal-tails.ts";
import { orderCounts } from "#core/trend/order-counts.ts";

const untied = (n: number) => Array<number>(n).fill(1);

function sOf(values: readonly number[]): number {
  let s = 0;
  for (let j = 0; j < values.length; j++)
    for (let i = 0; i < j; i++) s += Math.sign((values[j] as number) - (values[i] as number));
  return s;
}

/** Every distinct order of a multiset, by brute force. */
function ordersOf(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return [...new Set(values)].flatMap((first) => {
    const rest = values.toSpliced(values.indexOf(first), 1);
    return ordersOf(rest).map((order) => [first, ...order]);
  });
}

describe("published constants", () => {
  // n, least two-sided p, |S| needed at 0.05 (null: never), number of pairs.
  test.each([
    [3, 1 / 3, null, 3],
    [4, 1 / 12, null, 6],
    [5, 1 / 60, 10, 10],
    [6, 1 / 360, 13, 15],
    [7, 1 / 2520, 15, 21],
    [8, 2 / 40320, 18, 28],
    [9, 2 / 362880, 20, 36],
    [10, 2 / 3628800, 23, 45],
  ])("n = %d without ties", (n, leastP, needed, pairs) => {
    expect(informativePairs(untied(n))).toBe(pairs);
    expect(kendallTails(pairs, untied(n))).toBeCloseTo(leastP, 15);
    expect(criticalS(untied(n), 0.05)).toBe(needed);
  });

  test("with ties normal and exact can disagree: n = 6, ties 2 + 2, S = 11", () => {
    // 180 distinct orders, 8 of them with |S| of 11 or more.
    expect(kendallTails(11, [2, 2, 1, 1])).toBeCloseTo(8 / 180, 15);
    const variance = (6 * 5 * 17 - 2 * (2 * 1 * 9)) / 18;
    expect(normalTails(10 / Math.sqrt(variance))).toBeCloseTo(0.0513, 4);
  });

  test("Kota Tangerang 2021-2025: S = 6, p = 7/30", () => {
    const { s, p } = mannKendall([62.7, 53.23, 60.39, 65.5, 72.94].map(decimal));
    expect(s).toBe(6);
    expect(p).toBeCloseTo(7 / 30, 15);
  });

  test("counts stay whole up to 18 values: they add up to 18!", () => {
    const total = orderCounts(untied(18)).reduce((sum, count) => sum + BigInt(count), 0n);
    expect(total).toBe(6402373705728000n);
  });
});

describe("enumeration of all orders", () => {
  const samples = [
    [1, 2, 3],
    [1, 1, 2],
    [1, 2, 3, 4],
    [1, 1, 2, 2],
    [1, 2, 3, 4, 5],
    [1, 1, 1, 2, 3],
    [1, 2, 2, 3, 3, 4],
    [1, 1, 2, 3, 4, 5, 6],
    [1, 1, 1, 2, 2, 3, 4],
    [1, 2, 3, 4, 5, 6, 7, 8],
    [1, 1, 2, 2, 3, 3, 4, 4],
    [5, 5, 5, 5, 5, 5, 5, 5],
  ];
  test.each(samples.map((sample) => [sample.join(" "), sample] as const))("%s", (_, sample) => {
    const all = ordersOf(sample).map(sOf);
    const ties = [...Map.groupBy(sample, (value) => value).values()].map((equal) => equal.length);
    for (const s of new Set(all)) {
      const share = all.filter((other) => Math.abs(other) >= Math.abs(s)).length / all.length;
      expect(kendallTails(s, ties)).toBeCloseTo(share, 14);
    }
  });
});

describe("properties", () => {
  const series = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 10 });
  const testOf = (values: readonly number[]) => mannKendall(values.map(decimal));

  test("reversing time flips S and keeps p; a rising map changes nothing", () => {
    fc.assert(
      fc.property(series, (values) => {
        const { s, p } = testOf(values);
        expect(testOf(values.toReversed())).toMatchObject({ s: 0 - s, p });
        expect(testOf(values.map((value) => value ** 3 + 7))).toMatchObject({ s, p });
        expect(s).toBe(sOf(values));
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("a constant series has S = 0 and p = 1, at any length", () => {
    for (const n of [2, 3, 8, 18, 19, 40]) expect(testOf(Array(n).fill(60))).toMatchObject({ s: 0, p: 1 });
  });

  test("beyond 18 values normal: n = 19 strictly rising, z = 170 / sqrt(817)", () => {
    const { s, p } = testOf(Array.from({ length: 19 }, (_, at) => at));
    expect(s).toBe(171);
    expect(p).toBe(normalTails(170 / Math.sqrt((19 * 18 * 43) / 18)));
  });

  // Two-sided 5 %, 1 % and 10^-15 points of the normal distribution.
  test.each([
    [1.959963984540054, 0.05],
    [2.5758293035489004, 0.01],
    [0, 1],
    [0.6744897501960817, 0.5],
    [4.417173413469018, 1e-5],
  ])("normal tails at %d", (z, tails) => {
    expect(normalTails(z) / tails).toBeCloseTo(1, 12);
    expect(normalTails(-z)).toBe(normalTails(z));
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { aggregate } from "#core/composite/aggregate.ts";
import { toNumber } from "#core/composite/quantity.ts";
import { decimal } from "#core/composite/rational.ts";

const parts = (...pairs: (readonly [weight: number, score: number])[]) =>
  pairs.map(([weight, score]) => ({ weight: decimal(weight), score: decimal(score) }));

// Worked: (1×40 + 3×80)/4 = 70; sqrt(20×80) = 40; 40^(1/4) × 80^(3/4) = 67.2717…; 4/(1/40 + 3/80) = 64; 1×40 + 3×80 = 280.
test.each([
  ["aritmetik", "aritmetik", parts([1, 40], [3, 80]), 70],
  ["geometrik, equal weights", "geometrik", parts([1, 20], [1, 80]), 40],
  ["geometrik, weights 1 and 3", "geometrik", parts([1, 40], [3, 80]), 67.2717132202],
  ["geometrik with a 0", "geometrik", parts([1, 0], [3, 80]), 0],
  ["harmonik", "harmonik", parts([1, 40], [3, 80]), 64],
  ["harmonik with a 0", "harmonik", parts([1, 0], [3, 80]), 0],
  ["jumlah: weights are factors", "jumlah", parts([1, 40], [3, 80]), 280],
  ["a child of weight 0 says nothing, even at 0", "geometrik", parts([0, 0], [3, 80]), 80],
] as const)("aggregate: %s", (_, aggregation, children, expected) => {
  const result = aggregate(aggregation, children);
  expect(result === null ? null : toNumber(result)).toBeCloseTo(expected, 9);
});

test.each([
  ["a negative under a geometric mean", "geometrik", parts([1, -1], [1, 4])],
  ["a negative under a harmonic mean", "harmonik", parts([1, -1], [1, 4])],
  ["no weight at all", "aritmetik", parts([0, 50])],
  ["no children", "geometrik", parts()],
] as const)("aggregate: %s is not defined", (_, aggregation, children) => {
  expect(aggregate(aggregation, children)).toBeNull();
});

const positive = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 1000 })), {
  minLength: 1,
  maxLength: 6,
});
const value = (aggregation: Parameters<typeof aggregate>[0], children: Parameters<typeof aggregate>[1]) =>
  toNumber(aggregate(aggregation, children) ?? Number.NaN);

test("arithmetic ≥ geometric ≥ harmonic of the same positive scores", () => {
  fc.assert(
    fc.property(positive, (pairs) => {
      const children = parts(...pairs);
      const [arithmetic, geometric, harmonic] = [
        value("aritmetik", children),
        value("geometrik", children),
        value("harmonik", children),
      ];
      expect(arithmetic).toBeGreaterThanOrEqual(geometric * (1 - 1e-12));
      expect(geometric).toBeGreaterThanOrEqual(harmonic * (1 - 1e-12));
    }),
  );
});

test("weights times a constant change no mean", () => {
  fc.assert(
    fc.property(positive, fc.constantFrom("aritmetik", "geometrik", "harmonik"), (pairs, mean) => {
      const scaled = pairs.map(([weight, score]) => [weight * 7, score] as const);
      expect(value(mean, parts(...scaled))).toBeCloseTo(value(mean, parts(...pairs)), 9);
    }),
  );
});

test("a single child changes nothing", () => {
  for (const aggregation of ["aritmetik", "geometrik", "harmonik", "jumlah"] as const) {
    expect(value(aggregation, parts([1, 33.33]))).toBe(33.33);
  }
});

import { expect, test } from "vitest";
import { quantileOfCounts } from "#core/robustness/quantile.ts";
import { uniforms, xoshiro128 } from "#core/robustness/random.ts";

// From the state 1, 2, 3, 4: rotl(2 × 5, 7) × 9 = 11520; the second word is then 0; then rotl(1029 × 5, 7) × 9.
test("xoshiro128** gives the numbers of its definition", () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect([next(), next(), next()]).toEqual([11520, 0, 5927040]);
});

test("the same seed, the same numbers; another seed, others; all from 0 to below 1, evenly", () => {
  const draw = (seed: number) => {
    const next = uniforms(seed);
    return Array.from({ length: 20000 }, next);
  };
  const numbers = draw(7);
  expect(draw(7)).toEqual(numbers);
  expect(draw(8)).not.toEqual(numbers);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  // Standard error of the mean of 20,000 uniforms: 0.002.
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 2);
  expect(draw(0).some((number) => number !== 0)).toBe(true);
});

test.each([
  ["one number", [0, 1], 0.05, 1],
  // 1 2 3 4: place 3 × 0.5 = 1.5.
  ["between two", [0, 1, 1, 1, 1], 0.5, 2.5],
  // Ten times 1, ten times 5: place 19 × 0.5 = 9.5, halfway from 1 to 5.
  ["across a hole", [0, 10, 0, 0, 0, 10], 0.5, 3],
  ["the ends", [0, 3, 1], 1, 2],
])("quantile of type 7: %s", (_, counts, share, quantile) => {
  expect(quantileOfCounts(counts, share)).toBe(quantile);
});

test("no numbers have no quantile", () => {
  expect(quantileOfCounts([0, 0], 0.5)).toBeNaN();
});

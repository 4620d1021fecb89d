import { expect, test } from "vitest";
import { manageable } from "#core/change/manageable.ts";

const long = 3n ** 400n;

test.each([
  ["a number stays one", 0.1, 0.1],
  ["a short fraction stays as it is", { num: 2n, den: 6n }, { num: 2n, den: 6n }],
  ["a long one that shortens stays exact", { num: long, den: long * 7n }, { num: 1n, den: 7n }],
  ["a long one that does not becomes the nearest number", { num: (long - 1n) / 2n, den: long }, 0.5],
  ["a very long one is not even shortened", { num: 5n * 3n ** 2000n, den: 4n * 3n ** 2000n }, 1.25],
])("manageable: %s", (_, value, result) => {
  expect(manageable(value)).toEqual(result);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, decimal, divide, multiply, rationalToNumber, reduce } from "#core/composite/rational.ts";

test.each([
  [65.005, 65005n, 1000n],
  [-0.75, -75n, 100n],
  [1e21, 10n ** 21n, 1n],
  [1.5e-7, 15n, 10n ** 8n],
  [0, 0n, 1n],
])("decimal: %d is the fraction that it prints as", (value, num, den) => {
  expect(decimal(value)).toEqual({ num, den });
});

test("decimal: what is not finite is a fault of the code", () => {
  expect(() => decimal(Number.NaN)).toThrow("not a finite number");
});

test("0.1 + 0.2 is 0.3, exactly", () => {
  expect(compare(add(decimal(0.1), decimal(0.2)), decimal(0.3))).toBe(0);
});

test("a negative divisor keeps the denominator positive", () => {
  expect(reduce(divide(decimal(1), decimal(-4)))).toEqual({ num: -1n, den: 4n });
  expect(() => divide(decimal(1), decimal(0))).toThrow("division by zero");
});

// 2^53 + 1 lies half way between 2^53 and 2^53 + 2: ties go to the even one; a little more goes up.
test.each([
  ["a tie goes to even", { num: 2n ** 53n + 1n, den: 1n }, 2 ** 53],
  ["just above a tie goes up", { num: (2n ** 53n + 1n) * 10n ** 40n + 1n, den: 10n ** 40n }, 2 ** 53 + 2],
  ["beyond 10^308 in both parts", { num: 10n ** 400n, den: 3n * 10n ** 400n }, 1 / 3],
  ["negative", { num: -(10n ** 400n), den: 3n * 10n ** 400n }, -1 / 3],
])("rationalToNumber: %s", (_, value, expected) => {
  expect(rationalToNumber(value)).toBe(expected);
});

test("rationalToNumber undoes decimal, also through huge common factors", () => {
  const finite = fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 })
    .filter((x) => x === 0 || Math.abs(x) > 1e-200);
  fc.assert(
    fc.property(finite, (value) => {
      const huge = { num: 3n ** 500n, den: 3n ** 500n };
      expect(rationalToNumber(multiply(decimal(value), huge)) + 0).toBe(value + 0);
    }),
  );
});

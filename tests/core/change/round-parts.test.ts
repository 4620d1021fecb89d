import fc from "fast-check";
import { expect, test } from "vitest";
import { roundParts } from "#core/change/round-parts.ts";
import { decimal } from "#core/composite/rational.ts";

test.each([
  ["what is cut off goes to those that lost most", [0.335, 0.338, 0.327], 1, [0.33, 0.34, 0.33]],
  ["of equals to the first", [1 / 3, 1 / 3, 1 / 3], 1, [0.34, 0.33, 0.33]],
  ["below zero too", [-0.336, 0.5], 0.16, [-0.34, 0.5]],
  ["a part of nothing stays 0", [0, 0.004, 0.004], 0.01, [0, 0.01, 0]],
  ["a change that is published as none", [0.004, -0.004], 0, [0, 0]],
  ["no parts", [], 0, []],
  ["ends that round apart", [0.009], 0, [0]],
])("roundParts: %s", (_, parts, total, rounded) => {
  expect(roundParts(parts, total, 2)).toEqual(rounded);
});

test("the rounded parts add up to the total to the last hundredth, each less than two steps from its own", () => {
  const hundredths = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -100000, max: 100000 }), { minLength: 1, maxLength: 12 }),
      hundredths,
      (parts, start) => {
        const exact = parts.map((part) => ({ num: BigInt(part), den: 7000n }));
        const before = start / 700;
        const sum = parts.reduce((total, part) => total + part / 7000, 0);
        // Adding 0 makes a plain zero of the -0 that rounding a small negative number gives.
        const total = Math.round((before + sum) * 100) - Math.round(before * 100) + 0;
        const rounded = roundParts(exact, total / 100, 2);
        expect(rounded.reduce((all, part) => all + Math.round(part * 100), 0)).toBe(total);
        rounded.forEach((part, at) => {
          expect(Math.abs(part - (parts[at] ?? 0) / 7000)).toBeLessThan(0.02);
        });
      },
    ),
  );
});

test("exact fractions and plain numbers alike", () => {
  expect(roundParts([decimal(0.125), 0.125], 0.25, 2)).toEqual([0.13, 0.12]);
});

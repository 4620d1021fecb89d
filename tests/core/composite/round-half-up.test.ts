import { expect, test } from "vitest";
import { exactText, numberText } from "#core/composite/exact-text.ts";
import { decimal } from "#core/composite/rational.ts";
import { roundHalfUp } from "#core/composite/round-half-up.ts";

// In binary64 65.005 and 1.005 lie below the half, so toFixed(2) gives 65.00 and 1.00.
test.each([
  ["65.005", decimal(65.005), 2, 65.01],
  ["1.005", decimal(1.005), 2, 1.01],
  ["64.9949", decimal(64.9949), 2, 64.99],
  ["a half, to whole numbers", decimal(2.5), 0, 3],
  ["an even half too", decimal(0.5), 0, 1],
  ["a negative half goes away from zero", decimal(-1.005), 2, -1.01],
  ["below half of the last place is 0, not -0", decimal(-0.001), 2, 0],
  ["a third", { num: 1n, den: 3n }, 4, 0.3333],
  ["two thirds", { num: 2n, den: 3n }, 4, 0.6667],
  ["Kota Solok 2024, from its logarithms", 79.999833650468, 2, 80],
  ["binary64 whose 12 digits are a half", 0.1 + 0.2 + 64.705, 2, 65.01],
  ["binary64 that missed a half by its last bits", 0.005 + 65 - 2 ** -46, 2, 65.01],
])("roundHalfUp: %s", (_, value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});

test.each([
  ["a finite decimal in full", decimal(29.28), "29.28"],
  ["a whole number", { num: 2500n, den: 25n }, "100"],
  ["zero", decimal(0), "0"],
  ["an eighth of a hundredth", { num: 1n, den: 800n }, "0.00125"],
  ["a third in 12 digits", { num: 100n, den: 3n }, "33.3333333333"],
  ["two thirds, rounded", { num: 200n, den: 3n }, "66.6666666667"],
  ["nines that carry over", { num: 3n * 10n ** 13n - 1n, den: 3n * 10n ** 13n }, "1"],
  ["more than 15 digits in 12", { num: 1234567890123456789n, den: 10n ** 18n }, "1.23456789012"],
  ["a large one without an exponent", { num: 10n ** 25n, den: 3n }, "3333333333330000000000000"],
  ["a small one without an exponent", { num: 1n, den: 3n * 10n ** 9n }, "0.000000000333333333333"],
  ["a negative", { num: -100n, den: 3n }, "-33.3333333333"],
  ["binary64 in 12 digits", Math.exp(1), "2.71828182846"],
])("exactText: %s", (_, value, expected) => {
  expect(exactText(value)).toBe(expected);
});

test("numberText: what prints in 15 digits stays, the rest has 12", () => {
  expect(numberText(0.75)).toBe("0.75");
  expect(numberText(1 / 3)).toBe("0.333333333333");
  expect(numberText(0)).toBe("0");
});

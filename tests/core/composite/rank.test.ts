import { expect, test } from "vitest";
import { rankScores } from "#core/composite/rank.ts";
import { decimal } from "#core/composite/rational.ts";

test.each([
  ["ties share a place and the next is skipped", [9, 4, 9, 5], [1, 4, 1, 3], [2, 1, 2, 1], 4],
  ["1, 2, 2, 4", [8, 7, 7, 6], [1, 2, 2, 4], [1, 2, 2, 1], 4],
  ["a unit without a score has no place and is not counted", [9, null, 4], [1, null, 2], [1, 0, 1], 2],
  ["all equal", [5, 5, 5], [1, 1, 1], [3, 3, 3], 3],
  ["one alone", [0], [1], [1], 1],
  ["none", [null], [null], [0], 0],
])("rankScores: %s", (_, scores, ranks, tied, outOf) => {
  const result = rankScores(scores.map((score) => (score === null ? null : decimal(score))));
  expect(result.map(({ rank }) => rank)).toEqual(ranks);
  expect(result.map((place) => place.tied)).toEqual(tied);
  expect(result.every((place) => place.outOf === outOf)).toBe(true);
});

test("rankScores: fractions tie only when equal, however close", () => {
  const close = { num: 10n ** 30n + 1n, den: 10n ** 30n };
  expect(rankScores([decimal(1), close]).map(({ rank }) => rank)).toEqual([2, 1]);
});

test("rankScores: binary64 within 1e-9 of the best of the tie is a tie", () => {
  expect(rankScores([80, 80 * (1 + 1e-12), 79.9999]).map(({ rank }) => rank)).toEqual([1, 1, 3]);
});

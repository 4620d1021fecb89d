import { describe, expect, test } from "vitest";
import { predicateOf } from "#core/composite/predicate.ts";
import { predicateGap } from "#core/composite/predicate-gap.ts";

const bands = (list: readonly (readonly [string, number])[]) =>
  list.map(([id, lowerBound]) => ({ name: { id, en: null }, lowerBound }));
const bands2023 = bands([
  ["Sangat Inovatif", 60.01],
  ["Inovatif", 35],
  ["Kurang Inovatif", 0.01],
  ["Tidak Dapat Dinilai", 0],
]);
const bands2026 = bands([
  ["Sangat Inovatif", 65.01],
  ["Inovatif", 40.01],
  ["Kurang Inovatif", 0.01],
  ["Tidak Dapat Dinilai", 0],
]);

// The printed ranges, in hundredths: 60.01-100, 35.00-60.00, 0.01-34.99, 0 and 65.01-100, 40.01-65.00, 0.01-40.00, 0.
describe.each([
  [2023, bands2023, 6001, 3500],
  [2026, bands2026, 6501, 4001],
])("%i", (_, list, very, innovative) => {
  test("each hundredth from 0 to 100 falls in exactly the printed band", () => {
    for (let hundredths = 0; hundredths <= 10000; hundredths++) {
      const expected =
        hundredths >= very
          ? "Sangat Inovatif"
          : hundredths >= innovative
            ? "Inovatif"
            : hundredths >= 1
              ? "Kurang Inovatif"
              : "Tidak Dapat Dinilai";
      expect(predicateOf(Number((hundredths / 100).toFixed(2)), list)?.id).toBe(expected);
    }
  });
});

test("where only the top band is known the rest has no predicate", () => {
  const known = bands([["Sangat Inovatif", 65.01]]);
  expect(predicateOf(65.01, known)?.id).toBe("Sangat Inovatif");
  expect(predicateOf(65, known)).toBeNull();
});

test.each([
  ["one hundredth below a band", 65, "Sangat Inovatif", 0.01],
  ["a far way", 40.01, "Sangat Inovatif", 25],
  ["from nothing", 0, "Kurang Inovatif", 0.01],
  ["no binary dust", 58.99, "Sangat Inovatif", 6.02],
])("predicateGap: %s", (_, published, next, points) => {
  expect(predicateGap(published, bands2026)).toMatchObject({ next: { id: next }, points });
});

test("predicateGap: nothing above the highest band", () => {
  expect(predicateGap(65.01, bands2026)).toBeNull();
});

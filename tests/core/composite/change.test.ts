import { expect, test } from "vitest";
import { yearlyChanges } from "#core/composite/change.ts";

const m = (id: string, ...comparableWith: string[]) => ({ id, comparableWith });

test.each([
  ["the first year has none", [[2023, 60, m("a")]], [null], ["tahun-pertama"]],
  // 66.3 - 58.99 = 7.31; in binary64 it would be 7.309999999999995.
  [
    "exact in decimals",
    [
      [2023, 58.99, m("a")],
      [2024, 66.3, m("a")],
    ],
    [null, 7.31],
    ["tahun-pertama", null],
  ],
  [
    "a gap year is not bridged",
    [
      [2022, 60, m("a")],
      [2024, 61, m("a")],
    ],
    [null, null],
    ["tahun-pertama", "tidak-ada-nilai"],
  ],
  [
    "nor a missing value",
    [
      [2022, 60, m("a")],
      [2023, null, m("a")],
      [2024, 61, m("a")],
    ],
    [null, null, null],
    ["tahun-pertama", "tidak-ada-nilai", "tidak-ada-nilai"],
  ],
  [
    "none across methods",
    [
      [2022, 60, m("a")],
      [2023, 61, m("b")],
    ],
    [null, null],
    ["tahun-pertama", "metode-berubah"],
  ],
  [
    "unless the new one names the old as comparable",
    [
      [2022, 60, m("a")],
      [2023, 61, m("b", "a")],
    ],
    [null, 1],
    ["tahun-pertama", null],
  ],
  [
    "or both name each other",
    [
      [2022, 60, m("a", "b")],
      [2023, 61, m("b", "a")],
    ],
    [null, 1],
    ["tahun-pertama", null],
  ],
] as const)("yearlyChanges: %s", (_, series, changes, reasons) => {
  const result = yearlyChanges(series.map(([year, published, method]) => ({ year, published, method })));
  expect(result.map(({ change }) => change)).toEqual(changes);
  expect(result.map(({ changeReason }) => changeReason)).toEqual(reasons);
});

import { expect, test } from "vitest";
import { effectiveWeights } from "#core/composite/effective-weights.ts";
import { iidMethod } from "./iid-method.ts";
import { group, indicator, method } from "./small-dataset.ts";

test("of a mean: the product of shares up to the root; the indicators add up to 1", () => {
  const rule = method({
    groups: [group("indeks", null), group("p", "indeks", { weight: 1 }), group("q", "indeks", { weight: 3 })],
    indicators: [indicator("x", "p", { weight: 2 }), indicator("y", "p", { weight: 2 }), indicator("z", "q")],
  });
  expect(effectiveWeights(rule).map(({ node, weight, share }) => [node, weight, share])).toEqual([
    ["indeks", 1, 1],
    ["p", 0.25, 0.25],
    ["x", 0.125, 0.125],
    ["y", 0.125, 0.125],
    ["q", 0.75, 0.75],
    ["z", 0.75, 0.75],
  ]);
});

// Attainable points of 250: SPD 63, SID 111, count 76; within SPD 60 and 3, within SID 108.75 and 2.25.
test("of the IID: shares of the attainable points, 25.2 %, 44.4 % and 30.4 %", () => {
  const shares = effectiveWeights(iidMethod()).map(({ node, share }) => [node, share]);
  expect(shares).toEqual([
    ["iid", 1],
    ["spd", 0.252],
    ["visi", 0.24],
    ["anggaran", 0.012],
    ["sid", 0.444],
    ["regulasi", 0.435],
    ["video", 0.009],
    ["jumlah", 0.304],
    ["jumlah-inovasi", 0.304],
  ]);
});

test("one weight that is not published leaves every share of a sum open, since the attainable total is not known", () => {
  const plain = iidMethod();
  const indicators = plain.indicators.map((row) => (row.key === "video" ? { ...row, weight: null } : row));
  const weights = effectiveWeights({ ...plain, indicators });
  expect(weights.filter(({ share }) => share !== null).map(({ node }) => node)).toEqual(["iid"]);
  expect(weights.filter(({ weight }) => weight === null).map(({ node }) => node)).toEqual(["regulasi", "video"]);
});

import { describe, expect, test } from "vitest";
import { engineRun } from "#core/composite/engine-run.ts";
import { oneMoreInnovation } from "#core/robustness/one-more-innovation.ts";
import { rankedRoots } from "#core/robustness/ranked-roots.ts";
import { fiveBasicAffairs, iidMethod, innovations } from "../composite/iid-method.ts";
import type { ScoreRow } from "../composite/small-dataset.ts";
import { dataset, participation, unit } from "../composite/small-dataset.ts";

function ofCity(count: number, affairs: readonly string[] = fiveBasicAffairs) {
  const list = innovations(count, "kota", affairs);
  // Every innovation has level 2 of the first row: 36.25 × 2 = 72.5 points.
  const scores: ScoreRow[] = [
    [2026, "kota", null, "visi", 1],
    ...list.map(({ id }): ScoreRow => [2026, null, id, "regulasi", 2]),
  ];
  const participations = list.map(({ id }) => participation(2026, id));
  const data = dataset({ units: [unit("kota")], innovations: list, participations, scores, methods: [iidMethod()] });
  const run = engineRun(data);
  const [root] = rankedRoots(run, run.official).filter(({ node }) => node === "iid");
  if (root === undefined) throw new Error("no root");
  const before = root.indexWith(root.tree.weights).slice();
  const rows = oneMoreInnovation(root, run.subjects.units);
  expect(root.indexWith(root.tree.weights)).toEqual(before);
  return rows.map(({ innovations: n, points, mean, count: number }) => [n, points, mean, number]);
}

describe("one more innovation of the same mean maturity", () => {
  test.each([
    // T 580 becomes 652.5 over 12: 72.5/12 × 0.4 = 2.41666…; too few affairs, so the number counts nothing.
    ["fills an empty place below the divisor", 8, [], [8, 2.4166666667, 2.4166666667, 0]],
    // The twelfth of twelve places: the same, and 100 × 0.38/250 = 0.152 for the number.
    [
      "counts for the number too where the affairs are enough",
      11,
      fiveBasicAffairs,
      [11, 2.5686666667, 2.4166666667, 0.152],
    ],
    ["leaves a full mean as it is", 12, fiveBasicAffairs, [12, 0.152, 0, 0.152]],
    ["adds nothing once the number is at its cap of 200", 200, fiveBasicAffairs, [200, 0, 0, 0]],
  ] as const)("%s", (_, count, affairs, expected) => {
    expect(ofCity(count, affairs)).toEqual([expected]);
  });

  test("a unit without innovations has no mean maturity to add", () => {
    expect(ofCity(0)).toEqual([]);
  });
});

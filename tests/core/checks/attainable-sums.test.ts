import { expect, test } from "vitest";
import { attainableSums } from "#core/checks/attainable-sums.ts";
import type { GroupRow } from "#core/schema/group.ts";
import type { IndicatorRow } from "#core/schema/indicator.ts";

const group = (
  key: string,
  parent: string | null,
  aggregation: GroupRow["aggregation"],
  countCap: number | null = null,
) => ({ key, parent, aggregation, countCap, weight: 1 }) as GroupRow;
const indicator = (parent: string, weight: number | null, upper: number | null) =>
  ({ key: "x", parent, weight, upper, normalisation: "tanpa" }) as IndicatorRow;

test.each<[string, GroupRow[], IndicatorRow[], number | null]>([
  ["a sum is weight times bound", [group("g", null, "jumlah")], [indicator("g", 2, 3), indicator("g", 0.5, 3)], 7.5],
  [
    "a mean over innovations can reach its children's sum",
    [group("g", null, "rerata-inovasi")],
    [indicator("g", 37, 3)],
    111,
  ],
  ["a count reaches weight times its cap", [group("g", null, "jumlah-inovasi", 200)], [indicator("g", 0.38, 200)], 76],
  ["a mean of two", [group("g", null, "aritmetik")], [indicator("g", 1, 3), indicator("g", 3, 1)], 1.5],
  [
    "sums nest",
    [group("g", null, "jumlah"), group("h", "g", "jumlah")],
    [indicator("h", 2, 3), indicator("g", 1, 3)],
    9,
  ],
  ["an unknown weight leaves it unknown", [group("g", null, "jumlah")], [indicator("g", null, 3)], null],
  ["an unknown bound leaves it unknown", [group("g", null, "jumlah")], [indicator("g", 1, null)], null],
  ["no children, no sum", [group("g", null, "jumlah")], [], null],
])("attainableSums: %s", (_, groups, indicators, sum) =>
  expect(attainableSums(groups, indicators).get("g") ?? null).toBe(sum),
);

import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { IndexRow } from "#core/composite/index-row.ts";
import { computeIndices } from "#core/compute-indices.ts";
import { validateDataset } from "#core/validate-dataset.ts";
import { readDataFolder } from "../../scripts/lib/data-folder.ts";

/** The human development index as the statistics office publishes it: 514 units, 2020-2024, six without 2023. */
const folder = new URL("../datasets/ipm/", import.meta.url);
type Expected = { unit: string; year: number; published: number; rank: number; category: string; unrounded: number };

let rows: ReadonlyMap<string, IndexRow>;
let expected: Expected[];

beforeAll(async () => {
  const { dataset } = validateDataset(await readDataFolder(folder.pathname));
  if (dataset === null) throw new Error("the IPM data set has a galat");
  rows = new Map(computeIndices(dataset).rows.map((row) => [`${row.unitId} ${row.year}`, row]));
  const lines = readFileSync(new URL("expected/indeks.csv", folder), "utf8").trim().split(/\r?\n/).slice(1);
  expected = lines.map((line) => {
    const [unit = "", year, published, rank, category = "", unrounded] = line.split(",");
    return {
      unit,
      year: Number(year),
      published: Number(published),
      rank: Number(rank),
      category,
      unrounded: Number(unrounded),
    };
  });
});

function ours({ unit, year }: Expected): IndexRow {
  const row = rows.get(`${unit} ${year}`);
  if (!row) throw new Error(`no row for ${unit} ${year}`);
  return row;
}

test("2,563 of 2,564 published values within 0.01; Kabupaten Puncak 2024 is the one that its components do not give", () => {
  expect(expected).toHaveLength(2564);
  const hundredths = (value: number | null) => Math.round((value ?? Number.NaN) * 100);
  const off = expected.filter((row) => !(Math.abs(hundredths(ours(row).published) - hundredths(row.published)) <= 1));
  expect(off.map((row) => [row.unit, row.year, row.published, ours(row).published])).toEqual([
    ["kabupaten-puncak", 2024, 45.6, 45.24],
  ]);
});

test("the unrounded index within a billionth", () => {
  for (const row of expected) expect(Math.abs((ours(row).value ?? 0) / row.unrounded - 1)).toBeLessThan(1e-9);
});

test("ranks are competition ranks of the rounded values among all units of the year", () => {
  const byYear = Map.groupBy(rows.values(), ({ year }) => year);
  for (const row of rows.values()) {
    const scored = (byYear.get(row.year) ?? []).filter(({ published }) => published !== null);
    if (row.published === null) {
      expect(row.rank).toBeNull();
      continue;
    }
    const { published } = row;
    expect(row.rank).toBe(1 + scored.filter((other) => (other.published ?? 0) > published).length);
    expect(row.tied).toBe(scored.filter((other) => other.published === published).length);
    expect(row.outOf).toBe(scored.length);
  }
});

test("a rank differs from the published one only by units whose published value differs from ours", () => {
  const sameValue = expected.filter((row) => ours(row).published === row.published);
  for (const row of sameValue) {
    const moved = expected.filter((other) => other.year === row.year && ours(other).published !== other.published);
    const passed = moved.filter(
      (other) => other.published > row.published !== (ours(other).published ?? 0) > row.published,
    );
    expect(Math.abs((ours(row).rank ?? 0) - row.rank)).toBeLessThanOrEqual(passed.length);
  }
  expect(sameValue.length).toBeGreaterThan(2500);
});

test("Kota Solok 2024 is 79.99983, published as 80.00 and so in the highest category", () => {
  const row = rows.get("kota-solok 2024");
  expect(row).toMatchObject({ published: 80, exact: "79.9998336505", predicate: { id: "Sangat tinggi" } });
});

test("the six units without data for 2023 have no index, and no change in the two years that touch it", () => {
  const missing = [...rows.values()].filter(({ value }) => value === null);
  expect(missing.map(({ year, reason, coverage }) => [year, reason, coverage])).toEqual(
    Array(6).fill([2023, "tidak-ada-data", 0]),
  );
  for (const { unitId } of missing)
    expect(rows.get(`${unitId} 2024`)).toMatchObject({ change: null, changeReason: "tidak-ada-nilai" });
});

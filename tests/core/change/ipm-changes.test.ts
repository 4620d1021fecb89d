import { beforeAll, expect, test } from "vitest";
import type { Analysis } from "#core/analysis.ts";
import { analysisOf } from "#core/analysis.ts";
import { toNumber } from "#core/composite/quantity.ts";
import { computeIndices } from "#core/compute-indices.ts";
import { validateDataset } from "#core/validate-dataset.ts";
import { readDataFolder } from "../../../scripts/lib/data-folder.ts";

/** The human development index: a geometric mean of arithmetic means, one indicator on a logarithmic scale. */
let analysis: Analysis;

beforeAll(async () => {
  const { dataset } = validateDataset(await readDataFolder(new URL("../../datasets/ipm/", import.meta.url).pathname));
  if (dataset === null) throw new Error("the IPM data set has a galat");
  analysis = analysisOf(dataset, computeIndices(dataset));
});

test("all 2,044 changes split: 514 units over four pairs of years, but for six units in the two that touch 2023", () => {
  const changes = analysis.changes();
  expect(changes).toHaveLength(514 * 4 - 6 * 2);
  for (const { reason, lines, unrounded, change } of changes) {
    expect(reason).toBeNull();
    expect(lines.map(({ indicator, part }) => `${indicator} ${part}`)).toEqual(
      ["uhh", "hls", "rls", "ppp"].map((key) => `${key} score`),
    );
    expect(Math.abs(lines.reduce((sum, { points }) => sum + toNumber(points), 0) - unrounded)).toBeLessThan(1e-9);
    expect(lines.reduce((sum, { published }) => sum + Math.round(published * 100), 0)).toBe(Math.round(change * 100));
  }
});

test("with five years only a series that never turns has a label", () => {
  const trends = analysis.trends();
  for (const { n, s, p, label } of trends) {
    if (n !== 5) continue;
    // All ten pairs, or the nine that are no tie: 2 of 120 orders, or 2 of 60.
    expect(label !== "tidak-jelas").toBe(Math.abs(s ?? 0) >= 9);
    if (label !== "tidak-jelas") expect(p).toBeCloseTo(Math.abs(s ?? 0) === 10 ? 2 / 120 : 2 / 60, 12);
  }
  // A unit without 2023 keeps its gap: 2020 to 2024 with n = 4, and no label can be reached.
  const gaps = trends.filter(({ n }) => n === 4);
  expect(gaps).toHaveLength(6);
  for (const gap of gaps) expect(gap).toMatchObject({ from: 2020, to: 2024, label: "tidak-jelas", lower: null });
});

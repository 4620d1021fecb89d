import { expect, test } from "vitest";
import { computeIndices } from "#core/compute-indices.ts";
import { dataset, group, indicator, method, participation, unit } from "./small-dataset.ts";

const rule = method({
  years: [2023, 2024, 2025, 2026],
  groups: [group("indeks", null)],
  indicators: [indicator("x", "indeks", { scope: "wilayah", upper: 100 })],
});

test("a year comes from a reported value or a participation, never from a row that was left empty", () => {
  const { rows, nodes } = computeIndices(
    dataset({
      units: [unit("kota")],
      methods: [rule],
      participations: [participation(2026, "a")],
      scores: [
        [2023, "kota", null, "x", null],
        [2024, "kota", null, "x", 0],
        [2025, "kota", null, "x", null],
      ],
    }),
  );
  expect(rows.map(({ year, value, reason }) => [year, value, reason])).toEqual([
    [2024, 0, null],
    [2026, null, "tidak-ada-data"],
  ]);
  expect(new Set(nodes.map(({ year }) => year))).toEqual(new Set([2024, 2026]));
});

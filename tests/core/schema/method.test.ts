import { expect, test } from "vitest";
import { MethodHeader } from "#core/schema/method.ts";

const header = { id: "ipm", nama: "IPM", tahun: [2024, 2020, 2022] };

test.each([
  [
    "a list with `batas`",
    [
      { nama: "Rendah", batas: 0 },
      { nama: "Tinggi", nama_en: "High", batas: 70 },
    ],
  ],
  [
    "a list with `batas_bawah`",
    [
      { nama: "Tinggi", nama_en: "High", batas_bawah: 70 },
      { nama: "Rendah", batas_bawah: 0 },
    ],
  ],
  [
    "a list with `min`",
    [
      { nama: "Tinggi", nama_en: "High", min: 70 },
      { nama: "Rendah", min: 0 },
    ],
  ],
])("predicates may be written as %s; the highest bound comes first", (_, predikat) => {
  expect(MethodHeader.parse({ ...header, predikat }).predicates).toEqual([
    { name: { id: "Tinggi", en: "High" }, lowerBound: 70 },
    { name: { id: "Rendah", en: null }, lowerBound: 0 },
  ]);
});

test("predicates may be written as names with bounds", () => {
  const { predicates } = MethodHeader.parse({ ...header, predikat: { Rendah: 0, Tinggi: 70 } });
  expect(predicates.map(({ name, lowerBound }) => [name.id, lowerBound])).toEqual([
    ["Tinggi", 70],
    ["Rendah", 0],
  ]);
});

test("what is not said has a default: scale 0–100, two decimals, rank on the rounded value within the kind, gaps stay gaps", () => {
  expect(MethodHeader.parse(header)).toMatchObject({
    years: [2020, 2022, 2024],
    scale: [0, 100],
    decimals: 2,
    rankOn: "rounded",
    rankWithin: "kind",
    missing: "kosong",
    minimumCoverage: 0,
    predicates: [],
  });
});

test.each([
  ["a scale that runs backwards", { skala: [100, 0] }],
  ["a coverage above 1", { cakupan_minimum: 80 }],
  ["an unknown policy", { hilang: "rata-rata" }],
  ["a year in words", { tahun: ["2024"] }],
])("%s is refused", (_, wrong) => {
  expect(MethodHeader.safeParse({ ...header, ...wrong }).success).toBe(false);
});

import { expect, test } from "vitest";
import { resultTables } from "#core/composite/result-tables.ts";
import { computeIndices } from "#core/compute-indices.ts";
import { formatTable } from "#core/csv/format-table.ts";
import { dataset, group, indicator, method, unit } from "./small-dataset.ts";

test("peringkat.csv and nodes.csv: full precision, empty where there is no value, sorted by node, year and unit", () => {
  const rule = method({
    predicates: [{ name: { id: "Tinggi", en: "High" }, lowerBound: 50 }],
    groups: [group("indeks", null)],
    indicators: [indicator("y", "indeks", { weight: 2, upper: 100 }), indicator("x", "indeks", { upper: 100 })],
  });
  const data = dataset({
    units: ["c", "b", "a"].map((id) => unit(id)),
    methods: [rule],
    scores: [
      [2024, "c", null, "x", 40],
      [2024, "a", null, "x", 70],
      [2024, "a", null, "y", 60],
      [2024, "b", null, "x", 0.5],
      [2024, "b", null, "y", 0],
    ],
  });
  const texts = resultTables(computeIndices(data)).map(({ file, headings, rows }) => [
    file,
    formatTable(headings, rows),
  ]);
  // a: (70 + 2×60)/3 = 63.333…; b: 0.5/3 = 0.16666…; c lacks two thirds of the weight: 40/3 to 240/3.
  expect(texts).toEqual([
    [
      "peringkat.csv",
      `unit,tahun,node,nilai,peringkat,seri,dari,predikat
a,2024,indeks,63.3333333333,1,1,2,Tinggi
b,2024,indeks,0.166666666667,2,1,2,
c,2024,indeks,,,,2,
`,
    ],
    [
      "nodes.csv",
      `unit,tahun,node,skor,cakupan,bawah,atas
a,2024,indeks,63.3333333333,1,63.3333333333,63.3333333333
b,2024,indeks,0.166666666667,1,0.166666666667,0.166666666667
c,2024,indeks,,0.333333333333,13.3333333333,80
a,2024,x,70,1,70,70
b,2024,x,0.5,1,0.5,0.5
c,2024,x,40,1,40,40
a,2024,y,60,1,60,60
b,2024,y,0,1,0,0
c,2024,y,,0,0,100
`,
    ],
  ]);
});

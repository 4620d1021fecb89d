import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analysisOf } from "#core/analysis.ts";
import { analysisTables } from "#core/analysis-tables.ts";
import { computeIndices } from "#core/compute-indices.ts";
import { formatTable } from "#core/csv/format-table.ts";
import type { Dataset } from "#core/dataset.ts";
import { fiveBasicAffairs, iidMethod, innovations } from "./composite/iid-method.ts";
import type { ScoreRow } from "./composite/small-dataset.ts";
import { dataset, participation, unit } from "./composite/small-dataset.ts";

// Two regions with 14 and 13 innovations over three years, 2024 by another rule; a third of the videos is not reported.
const list = [...innovations(14, "kota", fiveBasicAffairs), ...innovations(27, "desa").slice(14)];
const units = [unit("kota"), unit("desa")];
const methods = [
  iidMethod({ id: "iid-2024", years: [2024] }, 10),
  iidMethod({ id: "iid-2026", years: [2025, 2026] }, 12),
];
const years = [2024, 2025, 2026];
const scores: ScoreRow[] = years.flatMap((year) => [
  [year, "kota", null, "visi", year - 2024] as const,
  [year, "desa", null, "visi", 1] as const,
  ...list.flatMap(({ id }, at): ScoreRow[] =>
    (at + year) % 5 === 0
      ? []
      : [
          [year, null, id, "regulasi", (at * 7 + year) % 4],
          [year, null, id, "video", at % 3 === 0 ? null : 1.5],
        ],
  ),
]);
const participations = list.map(({ id }, at) => participation(2026, id, at % 4 === 0 ? "ditetapkan" : "dikirim"));
const parts = { units, innovations: list, participations, methods };

function textsOf(data: Dataset): Map<string, string> {
  const indices = computeIndices(data);
  const tables = analysisTables(data.methods, indices, analysisOf(data, indices));
  return new Map(tables.map(({ file, headings, rows }) => [file, formatTable(headings, rows)]));
}

const texts = textsOf(dataset({ ...parts, scores }));

test("every promised file, with its columns first", () => {
  const headings = Object.fromEntries([...texts].map(([file, text]) => [file, text.split("\n")[0]]));
  expect(headings).toMatchObject({
    "nodes.csv": "unit,tahun,node,skor,cakupan,bawah,atas",
    "peringkat.csv": "unit,tahun,node,nilai,peringkat,seri,dari,predikat",
    "tren.csv": "unit,node,n,dari,sampai,S,p,kemiringan,bawah,atas,label",
    "perubahan.csv": expect.stringMatching(/^unit,tahun,indikator,bagian,poin,/),
    "rentang-peringkat.csv": expect.stringMatching(/^unit,tahun,p5,p50,p95,/),
    "bobot-efektif.csv": expect.stringMatching(/^metode,node,/),
    "tanpa-satu.csv": expect.stringMatching(/^unit,tahun,indikator,peringkat,/),
    "koherensi.csv": expect.stringMatching(/^tahun,metode,node,indikator,/),
  });
});

test("the same bytes for the same data in any order of rows", () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.integer()), (keys) => {
      const shuffled = <Item>(items: readonly Item[]) =>
        items
          .map((item) => ({ item, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
      const turned = dataset({
        methods,
        units: shuffled(units),
        innovations: shuffled(list),
        participations: shuffled(participations),
        scores: shuffled(scores),
      });
      for (const [file, text] of textsOf(turned)) expect([file, text]).toEqual([file, texts.get(file)]);
    }),
    { numRuns: 5 },
  );
});

describe("the parts agree with the index", () => {
  const cells = (file: string) =>
    (texts.get(file) ?? "")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));

  test("points of perubahan.csv add up to the change of peringkat.csv, published points to the hundredth", () => {
    const index = new Map(
      cells("peringkat.csv").map(([id, year, node, value]) => [`${id} ${year} ${node}`, Number(value)]),
    );
    const sums = Map.groupBy(cells("perubahan.csv"), ([id, year, , , , , node]) => `${id} ${year} ${node}`);
    expect([...sums.keys()].toSorted()).toEqual(["desa 2026 iid", "kota 2026 iid"]);
    for (const [key, rows] of sums) {
      const change = (index.get(key) ?? 0) - (index.get(key.replace("2026", "2025")) ?? 0);
      expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBeCloseTo(change, 9);
      const published =
        Math.round((index.get(key) ?? 0) * 100) - Math.round((index.get(key.replace("2026", "2025")) ?? 0) * 100);
      expect(rows.reduce((sum, row) => sum + Math.round(Number(row[5]) * 100), 0)).toBe(published);
    }
  });

  test("effective weights of a method's indicators add up to 1", () => {
    for (const own of Map.groupBy(cells("bobot-efektif.csv"), ([method]) => method).values()) {
      const leaves = own.filter(([, , , kind]) => kind === "indikator");
      expect(leaves.reduce((sum, row) => sum + Number(row[5]), 0)).toBeCloseTo(1, 11);
    }
  });
});

test("results of one unit are found by unit, node and year", () => {
  const data = dataset({ ...parts, scores });
  const indices = computeIndices(data);
  const analysis = analysisOf(data, indices);
  expect(analysis.trendOf("kota", "iid")).toMatchObject({
    n: 2,
    from: 2025,
    to: 2026,
    label: "belum-cukup",
    setApart: [2024],
  });
  expect(analysis.constantTrendOf("kota", "iid")).toMatchObject({ n: 3, setApart: [] });
  expect(analysis.changeOf("kota", "iid", 2026)).toMatchObject({ year: 2026, reason: null });
  expect(analysis.changeOf("kota", "iid", 2025)).toBeNull();
  expect(analysis.constantChangeOf("kota", "iid", 2025)).toMatchObject({ year: 2025, reason: null });
  expect(analysis.rankRangeOf("desa", "iid", 2026)).toMatchObject({ options: { draws: 2000, noise: 0.25 } });
});

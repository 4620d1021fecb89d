import { beforeAll, describe, expect, test } from "vitest";
import { computeIndices } from "#core/compute-indices.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Figure } from "#core/provenance/figure.ts";
import type { Figures } from "#core/provenance/figures-of.ts";
import { figuresOf } from "#core/provenance/figures-of.ts";
import type { Cell, Formula } from "#core/provenance/formula.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "../../../scripts/lib/data-folder.ts";
import { fiveBasicAffairs, iidMethod, innovations } from "../composite/iid-method.ts";
import type { ScoreRow } from "../composite/small-dataset.ts";
import { group, indicator, type innovation, method, unit } from "../composite/small-dataset.ts";
import { recomputer } from "./recompute.ts";
import { folderSources } from "./source-files.ts";
import { writtenDataset } from "./written-dataset.ts";

function figure(figures: Figures, slug: string): Figure {
  const found = figures.figureOf(slug);
  if (!found) throw new Error(`no figure ${slug}`);
  return found;
}

/** Cells of scores that a formula rests on, with whether their value is beyond a goalpost. */
function scoreRows(formula: Formula, clamped = false): { cell: Cell; clamped: boolean }[] {
  if (formula.op === "row") return [{ cell: formula, clamped }];
  if (formula.op === "normalise") return scoreRows(formula.of, formula.clamped);
  if (formula.op === "round" || formula.op === "rescale") return scoreRows(formula.of);
  return formula.op === "combine" ? formula.parts.flatMap(({ of }) => scoreRows(of)) : [];
}

describe("a cited score that changes, changes the number", () => {
  test.each([
    ["data", "kematangan"],
    ["tests/datasets/ipm", "indeks"],
  ])("of %s, unless it is moved to a goalpost", async (folder, kind) => {
    const { publishable } = reviewDataset(await readDataFolder(folder));
    if (!publishable) throw new Error("no data");
    const figures = figuresOf(publishable.dataset, publishable.indices);
    const files = folderSources(folder);
    const own = figures.entries.filter((entry) => entry.kind === kind && entry.value !== null);
    let changed = 0;
    for (const { slug } of own.filter((_, at) => at % Math.ceil(own.length / 12) === 0)) {
      const found = figure(figures, slug);
      for (const { cell, clamped } of scoreRows(found.formula)) {
        const other = { ...cell, text: String(Number(cell.text) === 1 ? 2 : Number(cell.text) * 0.9 + 0.1) };
        const value = recomputer(figures.figureOf, files.withCell(other))(found);
        if (!clamped) expect([slug, cell.line, value]).not.toEqual([slug, cell.line, found.value]);
        changed += 1;
      }
    }
    expect(changed).toBeGreaterThan(40);
  });

  test("and innovations behind a gate that is shut count nothing, with the affairs that they do touch", () => {
    const scores: ScoreRow[] = innovations(8, "kota").map(({ id }) => [2026, null, id, "video", 1]);
    const { figures, files } = city(scores, iidMethod(), innovations(8, "kota", fiveBasicAffairs.slice(0, 4)));
    const index = figure(figures, "iid-kota-2026");
    expect(recomputer(figures.figureOf, files)(index)).toBe(index.value);
    const count = find(index.formula, "jumlah");
    expect(count).toMatchObject({ op: "innovation-count", gate: { minimum: { text: "5" } }, result: "0" });
    expect(count?.op === "innovation-count" && count.gate?.affairs.length).toBe(4);
  });
});

describe("a figure without a value says why and cites what is missing", () => {
  const units = [unit("kota")];

  test("a score that nobody reported, and one whose cell is empty", () => {
    const rule = method({
      groups: [group("g", null)],
      indicators: [indicator("a", "g"), indicator("b", "g"), indicator("c", "g")],
    });
    const { data } = writtenDataset({
      units,
      methods: [rule],
      scores: [
        [2024, "kota", null, "a", 7],
        [2024, "kota", null, "b", null],
      ],
    });
    const found = figure(figuresOf(data, computeIndices(data)), "g-kota-2024");
    expect(found).toMatchObject({ value: null, exact: null, reason: "cakupan-kurang" });
    const about = { op: "missing", subject: "kota", year: 2024, file: "skor.csv" };
    expect(partsOf(found.formula)).toEqual([
      { op: "row", file: "skor.csv", line: 2, column: "nilai", text: "7" },
      { ...about, indicator: "b", line: 3, column: "nilai" },
      { ...about, indicator: "c", line: null, column: null },
    ]);
  });

  test("a weight that is not published is an empty cell of the method", () => {
    const rule = method({ groups: [group("g", null)], indicators: [indicator("a", "g", { weight: null })] });
    const { data } = writtenDataset({ units, methods: [rule], scores: [[2024, "kota", null, "a", 7]] });
    const found = figure(figuresOf(data, computeIndices(data)), "g-kota-2024");
    expect(found).toMatchObject({ value: null, reason: "bobot-tidak-diketahui" });
    expect(JSON.stringify(found.formula)).toContain(
      '"file":"metode/m/indikator.csv","line":2,"column":"bobot","text":null',
    );
  });

  test("a unit without innovations has a mean of none", () => {
    const scores: ScoreRow[] = [[2026, null, "i001", "video", 1]];
    const { figures } = city(scores, iidMethod(), innovations(1, "kota"), [unit("dinas", { parentId: "kota" })]);
    const found = figure(figures, "indeks-unit-dinas-2026");
    expect(found).toMatchObject({ value: null, reason: "tidak-ada-inovasi" });
    expect(found.formula).toMatchObject({ of: { of: { op: "innovation-mean", parts: [] } } });
  });
});

test("two figures that would have the same slug are told apart, and others keep theirs", () => {
  const rule = method({ groups: [group("a", null), group("a-b", null)] });
  const full = { ...rule, indicators: [indicator("x", "a"), indicator("y", "a-b")] };
  const units = [unit("b-c"), unit("c")];
  const scores = units.flatMap(({ id }): ScoreRow[] => ["x", "y"].map((key) => [2024, id, null, key, 1]));
  const { data } = writtenDataset({ units, methods: [full], scores });
  const slugs = figuresOf(data, computeIndices(data)).entries.map(({ slug }) => slug);
  expect(slugs.slice(0, 4)).toEqual(["indeks--a--b-c--2024", "a-c-2024", "a-b-b-c-2024", "indeks--a-b--c--2024"]);
  expect(new Set(slugs).size).toBe(slugs.length);
});

describe("worked by hand", () => {
  let figures: Figures;
  beforeAll(() => {
    // Two innovations with video 1 and 3 (weight 0.75) and regulasi 1 (weight 36.25): 37 and 38.5 points.
    const scores: ScoreRow[] = [
      [2026, "kota", null, "visi", 3],
      [2026, "kota", null, "anggaran", 0],
      [2026, null, "i001", "regulasi", 1],
      [2026, null, "i001", "video", 1],
      [2026, null, "i002", "regulasi", 1],
      [2026, null, "i002", "video", 3],
    ];
    figures = city(scores, iidMethod(), innovations(2, "kota")).figures;
  });

  test("100 × (60 + 75.5 / 12 + 0) / 250 = 26.52, with the floor of the divisor cited", () => {
    const found = figure(figures, "iid-kota-2026");
    expect(found).toMatchObject({ kind: "indeks", value: 26.52, decimals: 2, exact: "26.5166666667" });
    expect(find(found.formula, "sid")).toMatchObject({
      op: "innovation-mean",
      floor: { file: "metode/m/kelompok.csv", line: 4, column: "pembagi_minimum", text: "12" },
      parts: [
        { of: { op: "figure", slug: "kematangan-i001-2026", use: "exact" }, stage: null },
        { of: { op: "figure", slug: "kematangan-i002-2026", use: "exact" }, stage: null },
      ],
      result: "6.29166666667",
    });
  });

  test("36.25 × 1 + 0.75 × 3 = 38.5, each with its row and weight", () => {
    const found = figure(figures, "kematangan-i002-2026");
    expect(found).toMatchObject({ value: 38.5, exact: "38.5", reason: null });
    expect(scoreRows(found.formula).map(({ cell }) => [cell.line, cell.text])).toEqual([
      [6, "1"],
      [7, "3"],
    ]);
  });
});

function city(
  scores: readonly ScoreRow[],
  rule: Dataset["methods"][number],
  own: readonly ReturnType<typeof innovation>[],
  more: readonly ReturnType<typeof unit>[] = [],
) {
  const units = [unit("kota"), ...more];
  const { data, files } = writtenDataset({ units, methods: [rule], scores, innovations: own });
  return { figures: figuresOf(data, computeIndices(data)), files };
}

function partsOf(formula: Formula): Formula[] {
  if (formula.op === "round" || formula.op === "rescale") return partsOf(formula.of);
  return formula.op === "combine" ? formula.parts.map(({ of }) => of) : [];
}

function find(formula: Formula, node: string): Formula | null {
  if ("node" in formula && formula.node === node) return formula;
  if (formula.op === "round" || formula.op === "rescale") return find(formula.of, node);
  if (formula.op !== "combine") return null;
  return formula.parts.map(({ of }) => find(of, node)).find((found) => found !== null) ?? null;
}

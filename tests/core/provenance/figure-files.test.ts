import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Figure } from "#core/provenance/figure.ts";
import { figureFiles, figureFileText } from "#core/provenance/figure-files.ts";
import { figureJson } from "#core/provenance/figure-json.ts";
import type { Figures } from "#core/provenance/figures-of.ts";
import { figuresOf } from "#core/provenance/figures-of.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "../../../scripts/lib/data-folder.ts";
import { smallCity } from "../artefacts/small-city.ts";

const schema = z.fromJSONSchema(JSON.parse(readFileSync("public/skema/angka.schema.json", "utf8")));
const { dataset, indices } = smallCity();
const small = figuresOf(dataset, indices);
const mark = { sample: true };

test("a unit and year have one file: its indices, their ranks, its innovations, and those ranked with it, each once", () => {
  const files = figureFiles(dataset, small);
  expect(files.map(({ unitId, year }) => `${unitId} ${year}`)).toEqual(
    ["kota", "barat", "timur", "sepi"].flatMap((unit) => [2024, 2025, 2026].map((year) => `${unit} ${year}`)),
  );
  const file = files.find(({ unitId, year }) => unitId === "barat" && year === 2025);
  if (!file) throw new Error("no file");
  const { unit, year, sample, figures } = JSON.parse(figureFileText(file, small, mark));
  expect([unit, year, sample]).toEqual(["barat", 2025, true]);
  expect(figures.map(({ slug }: Figure) => slug)).toEqual([
    "indeks-unit-barat-2025",
    "peringkat-indeks-unit-barat-2025",
    "kematangan-a-2025",
    "kematangan-b-2025",
    "pembanding-indeks-unit-kelurahan-2025",
  ]);
});

test("the same data make the same text, whatever was asked before", () => {
  const [file] = figureFiles(dataset, small);
  if (!file) throw new Error("no file");
  const again = figuresOf(dataset, indices);
  for (const { slug } of again.entries.toReversed()) again.figureOf(slug);
  expect(figureFileText(file, again, mark)).toBe(figureFileText(file, small, mark));
});

test("no figure has a slug that the dataset does not give", () => {
  expect(small.figureOf("indeks-unit-nowhere-2025")).toBeNull();
});

describe("the published schema", () => {
  test.each([
    ["the city", "data"],
    ["the development index", "tests/datasets/ipm"],
  ])("describes every tenth figure of %s", async (_, folder) => {
    const { publishable } = reviewDataset(await readDataFolder(folder));
    if (!publishable) throw new Error(`${folder} may not be published`);
    const figures = figuresOf(publishable.dataset, publishable.indices);
    const tenth = figures.entries.filter((_, at) => at % 10 === 0);
    expect(tenth.length).toBeGreaterThan(200);
    for (const { slug } of tenth) expectValid(figures, slug);
  });

  test("describes every figure of the small city", () => {
    for (const { slug } of small.entries) expectValid(small, slug);
  });

  const index = JSON.parse(JSON.stringify(small.figureOf("indeks-unit-barat-2025")));
  test.each([
    ["the documented shape", index, true],
    ["a key more", { ...index, label: "x" }, false],
    ["a key less", { ...index, formula: undefined }, false],
    ["another kind", { ...index, kind: "index" }, false],
    ["a value as text", { ...index, value: "55.56" }, false],
    ["an operation of no meaning", { ...index, formula: { op: "guess" } }, false],
    ["a row without its text", { ...index, formula: { op: "row", file: "skor.csv", line: 2, column: "nilai" } }, false],
    ["a line that is not one", { ...index, formula: { op: "row", file: "x", line: 0, column: "x", text: "1" } }, false],
    ["a slug with capitals", { ...index, slug: "Indeks" }, false],
  ])("%s", (_, value, valid) => {
    expect(schema.safeParse(JSON.parse(JSON.stringify(value))).success).toBe(valid);
  });

  function expectValid(figures: Figures, slug: string): void {
    const figure = figures.figureOf(slug);
    if (!figure) throw new Error(`no figure ${slug}`);
    expect([slug, schema.safeParse(JSON.parse(figureJson(figure))).error]).toEqual([slug, undefined]);
  }
});

import { beforeAll, describe, expect, test } from "vitest";
import type { FigureEntry, FigureKind } from "#core/provenance/figure.ts";
import type { Figures } from "#core/provenance/figures-of.ts";
import { figuresOf } from "#core/provenance/figures-of.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "../../../scripts/lib/data-folder.ts";
import { recomputer } from "./recompute.ts";
import { folderSources } from "./source-files.ts";

describe.each([
  ["the city", "data", ["indeks", "peringkat", "pembanding", "kematangan"]],
  ["the development index", "tests/datasets/ipm", ["indeks", "peringkat", "pembanding"]],
] as const)("published numbers of %s", (_, folder, kinds) => {
  let figures: Figures;
  let recompute: ReturnType<typeof recomputer>;
  beforeAll(async () => {
    const { publishable } = reviewDataset(await readDataFolder(folder));
    if (!publishable) throw new Error(`${folder} may not be published`);
    figures = figuresOf(publishable.dataset, publishable.indices);
    recompute = recomputer(figures.figureOf, folderSources(folder));
  });
  const again = ({ slug }: FigureEntry) => {
    const figure = figures.figureOf(slug);
    if (!figure) throw new Error(`no figure ${slug}`);
    return recompute(figure);
  };

  test("a hundred drawn at random follow exactly from the rows they cite", () => {
    const drawn = draw(figures.entries, kinds, 100);
    expect(drawn).toHaveLength(100);
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(new Set(kinds));
    for (const entry of drawn) expect([entry.slug, again(entry)]).toEqual([entry.slug, entry.value]);
  });

  test("so does every index that a method defines itself", () => {
    const own = figures.entries.filter(({ kind, node, unit }) => kind === "indeks" && node !== "indeks-unit" && unit);
    expect(own.length).toBeGreaterThan(4);
    for (const entry of own) expect([entry.slug, again(entry)]).toEqual([entry.slug, entry.value]);
  });

  test("a figure without a value has none when it is worked out again, and says why", () => {
    const without = figures.entries.filter(({ value }) => value === null).slice(0, 300);
    expect(without.length).toBeGreaterThan(5);
    for (const entry of without) {
      expect(entry.reason).not.toBeNull();
      expect([entry.slug, again(entry)]).toEqual([entry.slug, null]);
    }
  });

  test("slugs are lower-case, and no two figures share one", () => {
    for (const { slug } of figures.entries) expect(slug).toMatch(/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/);
    expect(new Set(figures.entries.map(({ slug }) => slug)).size).toBe(figures.entries.length);
  });
});

/** Figures with a value, kinds in turn, by a fixed sequence. */
function draw(entries: readonly FigureEntry[], kinds: readonly FigureKind[], count: number): FigureEntry[] {
  const pools = kinds.map((kind) => entries.filter((entry) => entry.kind === kind && entry.value !== null));
  const drawn = new Set<FigureEntry>();
  let state = 20261124;
  for (let turn = 0; drawn.size < count; turn++) {
    const pool = pools[turn % pools.length] ?? [];
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const entry = pool[Math.floor((state / 2 ** 32) * pool.length)];
    if (entry && (pool.length > 20 || turn < kinds.length)) drawn.add(entry);
  }
  return [...drawn];
}

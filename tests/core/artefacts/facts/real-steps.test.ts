import { describe, expect, test } from "vitest";
import { analysisOf } from "#core/analysis.ts";
import { makeContext } from "#core/artefacts/context.ts";
import type { UnitFactPage } from "#core/artefacts/facts/fact-page.ts";
import type { FactStep } from "#core/artefacts/facts/fact-step.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "../../../../scripts/lib/data-folder.ts";
import { factPagesOf } from "./fact-pages-of.ts";

describe.each([
  ["the city", "data"],
  ["the development index", "tests/datasets/ipm"],
])("pages of %s", async (_, folder) => {
  const pages = await unitPages(folder);

  test("every step of every page follows from the numbers that it shows", () => {
    let steps = 0;
    for (const { slug, indices } of pages) {
      for (const index of indices) {
        if (index.value === null) continue;
        for (const step of index.steps) {
          steps += 1;
          expect([slug, step.rule, Number(step.result)]).toEqual([slug, step.rule, near(again(step), step)]);
        }
        expect([slug, index.steps.at(-1)?.result]).toEqual([slug, String(index.value)]);
      }
    }
    expect(steps).toBeGreaterThan(900);
  });

  test("every maturity shown is the sum of its terms", () => {
    for (const { innovations } of pages)
      for (const { id, maturity, terms, given } of innovations.shown) {
        if (maturity === null || given) continue;
        const sum = terms.reduce((all, { weight, value }) => all + Number(weight) * Number(value), 0);
        expect([id, sum]).toEqual([id, Number(maturity)]);
      }
  });
});

/** The result of a step by a calculator: nothing but its own numbers. */
function again(step: FactStep): number {
  switch (step.rule) {
    case "round":
      return Number(`${Math.round(Number(`${step.of}e${step.decimals}`))}e-${step.decimals}`);
    case "rescale": {
      const [bottom, floor] = [Number(step.bottom), Number(step.floor ?? 0)];
      const place = (Number(step.of) - floor) / (Number(step.maximum) - floor);
      return bottom + (Number(step.top) - bottom) * place;
    }
    case "mean":
      return Number(step.sum) / Number(step.divisor);
    case "count":
      return Math.min(step.count, Number(step.cap ?? step.count)) * Number(step.weight);
    default: {
      const parts = step.parts.map(({ weight, value }) => ({ weight: Number(weight), value: Number(value) }));
      const sum = parts.reduce((all, { weight, value }) => all + weight * value, 0);
      const weights = parts.reduce((all, { weight }) => all + weight, 0);
      if (step.rule === "geometrik")
        return parts.reduce((all, { weight, value }) => all * value ** (weight / weights), 1);
      if (step.rule === "harmonik") return weights / parts.reduce((all, { weight, value }) => all + weight / value, 0);
      return step.rule === "aritmetik" ? sum / weights : sum;
    }
  }
}

/** The step's own result where the calculator comes to the same within its last shown digits, else what it comes to. */
function near(value: number, { result }: FactStep): number {
  return Math.abs(value - Number(result)) < 1e-6 ? Number(result) : value;
}

async function unitPages(folder: string): Promise<UnitFactPage[]> {
  const { publishable } = reviewDataset(await readDataFolder(folder));
  if (!publishable) throw new Error(`${folder} may not be published`);
  const { dataset, indices, publicFaults } = publishable;
  const context = makeContext(dataset, indices, analysisOf(dataset, indices), publicFaults);
  return factPagesOf(context)
    .makers["fact-profiles"]()
    .filter((page) => page.kind === "unit");
}

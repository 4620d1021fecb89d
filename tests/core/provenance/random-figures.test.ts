import fc from "fast-check";
import { expect, test } from "vitest";
import { computeIndices } from "#core/compute-indices.ts";
import type { Dataset } from "#core/dataset.ts";
import { figuresOf } from "#core/provenance/figures-of.ts";
import { randomCase, randomInnovations, unitIds } from "../composite/random-methods.ts";
import { unit } from "../composite/small-dataset.ts";
import { recomputer } from "./recompute.ts";
import type { Sources } from "./source-files.ts";
import { writtenDataset } from "./written-dataset.ts";

/** Every figure, worked out again from the rows it cites, is what the engine published. */
function expectSame({ data, files }: { data: Dataset; files: Sources }): void {
  const figures = figuresOf(data, computeIndices(data));
  const recompute = recomputer(figures.figureOf, files);
  for (const { slug, value } of figures.entries) {
    const figure = figures.figureOf(slug);
    expect([slug, figure && recompute(figure)]).toEqual([slug, value]);
  }
}

const aggregations = ["aritmetik", "geometrik", "harmonik", "jumlah"] as const;
test.each([
  ["nothing missing", false, false],
  ["gaps under every policy and threshold", true, false],
  ["scores above 0, where logarithms and quotients exist", false, true],
  ["gaps, scores above 0", true, true],
] as const)("random trees, every aggregation and normalisation: %s", (_, missing, positive) => {
  const units = unitIds.map((id) => unit(id));
  fc.assert(
    fc.property(
      randomCase({ aggregations, missing, positive }),
      fc.constantFrom("rounded", "unrounded"),
      fc.constantFrom("all", "kind"),
      ({ method, scores }, rankOn, rankWithin) => {
        expectSame(writtenDataset({ units, methods: [{ ...method, rankOn, rankWithin }], scores }));
      },
    ),
    { numRuns: 100 },
  );
});

test.each(["nol", "kosong", "bobot-ulang"] as const)(
  "random innovations with their mean, count and unit index: missing %s",
  (missing) => {
    const units = [unit("kota"), unit("dinas", { kind: "dinas", parentId: "kota" })];
    fc.assert(
      fc.property(
        randomInnovations(missing),
        fc.constantFrom(0, 0.5, 0.9),
        ({ method, scores, innovations, participations }, minimumCoverage) => {
          const groups = method.groups.map((group) => ({ ...group, minimumCoverage }));
          const methods = [{ ...method, groups }];
          expectSame(writtenDataset({ units, methods, scores, innovations, participations }));
        },
      ),
      { numRuns: 60 },
    );
  },
);

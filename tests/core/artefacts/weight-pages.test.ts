import { describe, expect, test } from "vitest";
import { analysisOf } from "#core/analysis.ts";
import { buildWeightPages } from "#core/artefacts/build-weight-pages.ts";
import type { Context } from "#core/artefacts/context.ts";
import { makeContext } from "#core/artefacts/context.ts";
import { reweigh } from "#core/browse/reweigh.ts";
import type { WeightsFile } from "#core/browse/weights-file.ts";
import { computeIndices } from "#core/compute-indices.ts";
import { validateDataset } from "#core/validate-dataset.ts";
import { readDataFolder } from "../../../scripts/lib/data-folder.ts";
import { trialFinding } from "../../../src/components/weights/weights-words.ts";
import { smallCity } from "./small-city.ts";

async function contextOf(folder: string): Promise<Context> {
  const { dataset } = validateDataset(await readDataFolder(new URL(folder, import.meta.url).pathname));
  if (dataset === null) throw new Error(`${folder} has a galat`);
  const indices = computeIndices(dataset);
  return makeContext(dataset, indices, analysisOf(dataset, indices), []);
}

describe.each([
  ["the city", "../../../data/"],
  ["the human development index", "../../datasets/ipm/"],
])("%s", async (_, folder) => {
  const context = await contextOf(folder);
  const pages = buildWeightPages(context);
  const files = pages.files().map(({ text }) => JSON.parse(text) as WeightsFile);

  test("with the official weights, every unit and year has exactly its published index and rank", () => {
    const rows = new Map(context.indices.rows.map((row) => [`${row.node} ${row.year} ${row.unitId}`, row]));
    let compared = 0;
    for (const file of files) {
      const official = file.nodes.map(({ weight }) => weight);
      reweigh(file, official).forEach(({ index, rank, tied }, at) => {
        const row = rows.get(`${file.node} ${file.year} ${file.units[at]?.id}`);
        expect([index, rank, tied]).toEqual([row?.published, row?.rank, row?.tied]);
        compared++;
      });
    }
    expect(compared).toBeGreaterThan(files.length);
  });

  test("whoever has no index has none by any scenario", () => {
    for (const { file, scenarios } of pages.pages()) {
      for (const { results } of scenarios) {
        expect(results.filter(({ index }, at) => index !== null && file.units[at]?.index === null)).toEqual([]);
      }
    }
  });

  test("a takeaway sentence in both languages says whether the first three stay", () => {
    for (const page of pages.pages()) {
      const [id, en] = (["id", "en"] as const).map((locale) => trialFinding(page, page.first, locale));
      const same = page.first.finding?.same;
      expect(id).toMatch(same ? /tetap/ : /menjadi/);
      expect(en).toMatch(same ? / stays? / : / becomes? /);
      expect(`${id}${en}`).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe("the small city", () => {
  const { pages, paths } = buildWeightPages(smallCity());

  test("one page, that of the villages; the year before last is offered too", () => {
    expect(paths()).toEqual(["/bobot/"]);
    expect(pages()[0]).toMatchObject({ kind: "kelurahan", year: 2026 });
  });

  test("two indicators of weights 2 and 1 made equal", () => {
    // 2026: timur has 1 and 0 of 3, so (2 + 0) / 9 officially and (1 + 0) / 6 with equal weights; barat has all.
    const page = pages()[0];
    const results = new Map(page?.file.units.map(({ id }, at) => [id, page.first.results[at]?.index]));
    expect(page?.first.scenario.key).toBe("indikator-sama");
    expect(results.get("barat")).toBe(100);
    expect(results.get("timur")).toBe(16.67);
    expect(results.get("sepi")).toBeNull();
  });
});

test("where nobody is ranked with another there is no page", () => {
  const alone = smallCity({
    "unit.csv":
      "id,nama,jenis,induk\nkota,Kota Kecil,kota,\nbarat,Barat,kelurahan,kota\ntimur,Timur,uptd,kota\nsepi,Sepi,rsud,kota\n",
  });
  expect(buildWeightPages(alone).paths()).toEqual([]);
});

import { beforeAll, describe, expect, test } from "vitest";
import { prepareArtefacts } from "../../scripts/lib/prepare-artefacts.ts";
import { figureCsv } from "../../src/figures/figure-csv.ts";
import { figureJson } from "../../src/figures/figure-json.ts";
import { figureSvg } from "../../src/figures/figure-svg.ts";
import type { PublishedFigure } from "../../src/figures/published-figure.ts";
import type { FigureViews } from "../../src/figures/published-figures.ts";
import { publishedFigures } from "../../src/figures/published-figures.ts";

async function viewsOf(data: string): Promise<FigureViews> {
  const { artefacts } = await prepareArtefacts(data);
  if (artefacts === null) throw new Error(`${data} can't be published`);
  const { pages } = artefacts;
  return {
    site: pages.site(),
    boundaries: pages.boundaries(),
    home: pages.home(),
    years: pages.years(),
    indicators: pages["indicator-profiles"](),
    map: pages.map(),
    coaching: pages.coaching(),
    targets: pages.targets(),
    trends: pages.trends(),
    compare: pages.compare(),
  };
}

describe.each(["data", "tests/datasets/ipm"])("figures of %s", (data) => {
  let views: FigureViews;
  let figures: PublishedFigure[];
  beforeAll(async () => {
    views = await viewsOf(data);
    figures = publishedFigures(views, "id");
  });

  test("have ids that stay as they are, since other sites link to them", () => {
    const ids = figures.map(({ id }) => id).filter((id) => !id.startsWith("indikator-"));
    expect(ids).toMatchSnapshot();
    expect(publishedFigures(views, "en").map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
  });

  test("have drawings that stand alone: own namespace and colours, nothing that runs, no address but names", () => {
    for (const figure of figures) {
      const svg = figureSvg(figure, views.site, "id");
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toMatch(/var\(|<script|<style|\sstyle=|\sclass=|\son\w+=|href=|color-mix|currentColor/);
      expect(svg).toContain(`<dc:rights>${views.site.licence}</dc:rights>`);
      expect(svg.includes("Data contoh")).toBe(views.site.sample);
    }
  });

  test("say the same as CSV, as JSON and as table", () => {
    for (const figure of figures) {
      const json = JSON.parse(figureJson(figure, views.site, "en")) as { rows: Record<string, unknown>[] };
      expect(json.rows.map((row) => figure.columns.map(({ key }) => row[key]))).toEqual(figure.rows);
      const lines = figureCsv(figure, "en").trimEnd().split("\n");
      expect(lines.length).toBe(figure.rows.length + 1);
      expect(new Set(figure.columns.map(({ key }) => key)).size).toBe(figure.columns.length);
      for (const row of figure.rows) expect(row.length).toBe(figure.columns.length);
    }
  });
});

test("an Indonesian CSV has semicolons and decimal commas, and what could run is made inert", () => {
  const table = {
    columns: [
      { key: "name", label: "Nama", unit: null },
      { key: "change", label: "Perubahan", unit: "poin" },
    ],
    rows: [
      ["=1+1", -1.5],
      ["Kelurahan; Barat", null],
    ],
  };
  expect(figureCsv(table, "id")).toBe(`Nama;Perubahan (poin)\n'=1+1;-1,5\n"Kelurahan; Barat";\n`);
  expect(figureCsv(table, "en")).toBe(`Nama,Perubahan (poin)\n'=1+1,-1.5\n"Kelurahan; Barat",\n`);
});

import type { Indices } from "#core/composite/index-row.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Fault } from "#core/faults/fault.ts";
import { buildCataloguePages } from "./build-catalogue-pages.ts";
import { buildDataQualityPage } from "./build-data-quality-page.ts";
import { buildDictionary } from "./build-dictionary.ts";
import type { DownloadFile } from "./build-downloads.ts";
import { buildDownloads } from "./build-downloads.ts";
import { buildHomePage } from "./build-home-page.ts";
import { buildIndicatorPages } from "./build-indicator-pages.ts";
import { buildIndicatorsPage } from "./build-indicators-page.ts";
import { buildInnovationPage } from "./build-innovation-page.ts";
import { buildMethodPages, buildMethodsPage } from "./build-method-pages.ts";
import { buildRankings } from "./build-ranking.ts";
import { buildSite } from "./build-site.ts";
import { buildUnitPages } from "./build-unit-page.ts";
import { buildUnitsPage } from "./build-units-page.ts";
import { buildYearPages } from "./build-year-pages.ts";
import { makeContext } from "./context.ts";
import type { DataPage } from "./data-page.ts";
import { pagePaths } from "./page-paths.ts";

/** What the pages read (by file name without its ending), the files beside the pages, and every address there must be. */
export type Artefacts = {
  pages: ReadonlyMap<string, unknown>;
  files: readonly DownloadFile[];
  paths: readonly string[];
};

/** View models of every page kind. `sizeOf` tells the bytes of a text, which only the outside can know. */
export function buildArtefacts(
  dataset: Dataset,
  indices: Indices,
  faults: readonly Fault[],
  sizeOf: (text: string) => number,
): Artefacts {
  const context = makeContext(dataset, indices, faults);
  const rankings = new Map(context.years.map((year) => [year, buildRankings(context, year)]));
  const units = buildUnitPages(context, rankings);
  const innovations = dataset.innovations.map((innovation) => buildInnovationPage(context, innovation));
  const catalogue = buildCataloguePages(context);
  const indicators = buildIndicatorPages(context);
  const years = buildYearPages(context, rankings);
  const methods = buildMethodPages(context);
  const files = buildDownloads(context);
  return {
    files,
    paths: pagePaths({ units, innovations, catalogue, indicators, years, methods }),
    pages: new Map<string, unknown>([
      ["site", buildSite(context)],
      ["home", buildHomePage(context)],
      ["units", buildUnitsPage(context)],
      ["unit-profiles", units],
      ["catalogue", catalogue],
      ["innovation-profiles", innovations],
      ["indicators", buildIndicatorsPage(context)],
      ["indicator-profiles", indicators],
      ["years", years],
      ["methods", buildMethodsPage(context, methods)],
      ["method-profiles", methods],
      ["data", dataPageOf(files, faults, sizeOf)],
      ["data-quality", buildDataQualityPage(context)],
      ["boundaries", dataset.boundaries],
    ]),
  };
}

function dataPageOf(
  files: readonly DownloadFile[],
  faults: readonly Fault[],
  sizeOf: (text: string) => number,
): DataPage {
  return {
    downloads: files.map(({ path, title, rows, format, text }) => ({ path, title, rows, format, bytes: sizeOf(text) })),
    dictionary: buildDictionary(),
    notices: faults.map(({ code, severity, file, cell, value, message }) => ({
      code,
      severity,
      file,
      cell,
      value,
      message,
    })),
  };
}

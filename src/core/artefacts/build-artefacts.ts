import type { Analysis } from "#core/analysis.ts";
import type { Indices } from "#core/composite/index-row.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Fault } from "#core/faults/fault.ts";
import { once } from "#core/once.ts";
import type { HashText } from "#core/publication/abridge.ts";
import { buildCataloguePages, cataloguePageCount } from "./build-catalogue-pages.ts";
import { buildDataQualityPage } from "./build-data-quality-page.ts";
import { buildDictionary } from "./build-dictionary.ts";
import type { DownloadFile } from "./build-downloads.ts";
import { buildDownloads } from "./build-downloads.ts";
import { buildFacetPages, facetPaths } from "./build-facet-pages.ts";
import { buildFacets } from "./build-facets.ts";
import { buildHomePage } from "./build-home-page.ts";
import { allIndicators } from "./build-indicator-grid.ts";
import { buildIndicatorPages } from "./build-indicator-pages.ts";
import { buildIndicatorsPage } from "./build-indicators-page.ts";
import { buildInnovationPages } from "./build-innovation-pages.ts";
import { buildMapPage } from "./build-map-page.ts";
import { buildMethodPages, buildMethodsPage } from "./build-method-pages.ts";
import { buildProgramFiles } from "./build-program-files.ts";
import { buildProgramLinks } from "./build-program-links.ts";
import { buildRankings } from "./build-ranking.ts";
import { buildSearchFiles } from "./build-search-files.ts";
import { buildSite } from "./build-site.ts";
import type { TrendPages } from "./build-trend-pages.ts";
import { buildTrendPages } from "./build-trend-pages.ts";
import { buildUnitPages } from "./build-unit-page.ts";
import { buildUnitsPage } from "./build-units-page.ts";
import { buildWeightPages } from "./build-weight-pages.ts";
import { buildYearPages } from "./build-year-pages.ts";
import type { Context } from "./context.ts";
import { makeContext } from "./context.ts";
import type { DataPage } from "./data-page.ts";
import { factPages } from "./fact-pages.ts";
import type { PageMakers } from "./page-kinds.ts";
import type { PagedArtefacts } from "./page-paths.ts";
import { pagePaths } from "./page-paths.ts";
import { programmePages } from "./programme-pages.ts";

/** What the pages read (by file name without its ending), the files beside the pages, and every address there must be. */
export type Artefacts = {
  pages: PageMakers;
  files: readonly DownloadFile[];
  /** Files that scripts of the pages read, and how the figures of each unit and year came about; not offered one by one. */
  unlisted: () => readonly Pick<DownloadFile, "path" | "text">[];
  paths: readonly string[];
};

/** What the artefacts are made of. `sizeOf` tells the bytes of a text and `hash` its SHA-256, which only the outside can know. */
export type ArtefactSources = {
  dataset: Dataset;
  indices: Indices;
  analysis: Analysis;
  faults: readonly Fault[];
  sizeOf: (text: string) => number;
  hash: HashText;
};

/** View models of every page kind. */
export function buildArtefacts({ dataset, indices, analysis, faults, sizeOf, hash }: ArtefactSources): Artefacts {
  const context = makeContext(dataset, indices, analysis, faults);
  const rankings = once(() => new Map(context.years.map((year) => [year, buildRankings(context, year)])));
  const methods = once(() => buildMethodPages(context));
  const files = buildDownloads(context);
  const trends = buildTrendPages(context);
  const weights = buildWeightPages(context);
  const facets = once(() => buildFacets(context));
  const programme = programmePages(context);
  const years = once(() => buildYearPages(context, rankings()));
  const facts = factPages(context, { rankings, years });
  const paths = pagePaths({
    ...addressed(context, trends),
    facets: facetPaths(facets()),
    programme: [...programme.paths(), ...facts.paths()],
    weighed: weights.paths(),
  });
  return {
    files,
    unlisted: () => [
      ...trendFiles(trends),
      ...weights.files(),
      ...facts.files(),
      ...buildSearchFiles(context, facets()),
      ...buildProgramFiles(context, files, { sizeOf, hash }),
    ],
    paths,
    pages: {
      site: once(() => buildSite(context, paths)),
      home: once(() => buildHomePage(context, programme.makers.needs())),
      units: once(() => buildUnitsPage(context)),
      "unit-profiles": once(() => buildUnitPages(context, rankings())),
      catalogue: once(() => buildCataloguePages(context, facets())),
      "facet-lists": once(() => buildFacetPages(context, facets())),
      "innovation-profiles": once(() => buildInnovationPages(context, facets(), programme.makers["need-lists"]())),
      indicators: once(() => buildIndicatorsPage(context)),
      "indicator-profiles": once(() => buildIndicatorPages(context)),
      years,
      methods: once(() => buildMethodsPage(context, methods())),
      "method-profiles": methods,
      data: once(() => dataPageOf(files, faults, { sizeOf, address: dataset.portal.address })),
      "data-quality": once(() => buildDataQualityPage(context)),
      boundaries: once(() => dataset.boundaries),
      ...programme.makers,
      ...facts.makers,
      map: once(() => buildMapPage(context)),
      compare: trends.compare,
      "compare-kinds": trends.kinds,
      trends: trends.trends,
      weights: weights.pages,
    },
  };
}

/** What has an address of its own, without making the pages. */
function addressed(context: Context, trends: TrendPages): Omit<PagedArtefacts, "programme" | "facets" | "weighed"> {
  const { units, innovations, methods, boundaries } = context.dataset;
  const catalogue = Array.from({ length: cataloguePageCount(context) }, (_, place) => ({ page: place + 1 }));
  const indicators = allIndicators(methods).map(({ indicator }) => indicator);
  const years = context.years.filter((year) => context.methodOfYear.has(year)).map((year) => ({ year }));
  const compared = trends.kinds();
  const map = boundaries.length > 0;
  return { units, innovations, catalogue, indicators, years, methods, compared, map };
}

/** One small file a group of units, read when a unit of the group is chosen. */
function trendFiles(trends: TrendPages): Pick<DownloadFile, "path" | "text">[] {
  return trends.files().map((file) => ({ path: `/data/tren/${file.group}.json`, text: `${JSON.stringify(file)}\n` }));
}

function dataPageOf(
  files: readonly DownloadFile[],
  faults: readonly Fault[],
  { sizeOf, address }: Pick<ArtefactSources, "sizeOf"> & { address: string },
): DataPage {
  return {
    programs: buildProgramLinks(files, address),
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

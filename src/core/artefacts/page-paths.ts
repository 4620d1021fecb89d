import type { CataloguePage } from "./catalogue-page.ts";
import type { CompareKind } from "./compare-page.ts";
import type { IndicatorPage } from "./indicator-pages.ts";
import type { InnovationPage } from "./innovation-page.ts";
import type { MethodPage } from "./method-page.ts";
import type { UnitPage } from "./unit-page.ts";
import type { YearPage } from "./year-page.ts";

/** What addresses depend on. */
export type PagedArtefacts = {
  units: readonly Pick<UnitPage, "id">[];
  innovations: readonly Pick<InnovationPage, "id">[];
  catalogue: readonly Pick<CataloguePage, "page">[];
  /** Addresses of the lists of one value of a facet, as `build-facet-pages.ts` has them. */
  facets: readonly string[];
  indicators: readonly Pick<IndicatorPage, "key">[];
  years: readonly Pick<YearPage, "year">[];
  methods: readonly Pick<MethodPage, "id">[];
  /** Addresses of the programme and of the ways in, as `programme-pages.ts` has them, and of single numbers (`fact-pages.ts`). */
  programme: readonly string[];
  /** Addresses of other weights, as `build-weight-pages.ts` has them. */
  weighed: readonly string[];
  /** Groups of units with a page of small pictures; none where there is nothing to compare. */
  compared: readonly Pick<CompareKind, "group">[];
  /** Whether there are boundaries to draw. */
  map: boolean;
};

/**
 * Every address that the site must have, in both languages. A build is compared with it before it is published, since
 * a page lost to a clash of names or an unsettled promise would otherwise go unnoticed.
 */
export function pagePaths(artefacts: PagedArtefacts): string[] {
  const paths = [
    "/",
    "/inovasi/",
    "/unit/",
    "/indikator/",
    "/tahun/",
    "/metode/",
    "/data/",
    "/mutu-data/",
    "/tentang/",
    "/aksesibilitas/",
    "/desain/",
    ...artefacts.units.map(({ id }) => `/unit/${id}/`),
    ...artefacts.innovations.map(({ id }) => `/inovasi/${id}/`),
    ...artefacts.catalogue.filter(({ page }) => page > 1).map(({ page }) => `/inovasi/halaman/${page}/`),
    ...artefacts.facets,
    ...artefacts.indicators.map(({ key }) => `/indikator/${key}/`),
    ...artefacts.years.map(({ year }) => `/tahun/${year}/`),
    ...artefacts.methods.map(({ id }) => `/metode/${id}/`),
    ...artefacts.programme,
    ...artefacts.weighed,
    ...(artefacts.compared.length > 0 ? ["/bandingkan/", "/tren/"] : []),
    ...artefacts.compared.map(({ group }) => `/bandingkan/${group}/`),
    ...(artefacts.map ? ["/peta/"] : []),
  ];
  return paths.flatMap((path) => [path, `/en${path}`]);
}

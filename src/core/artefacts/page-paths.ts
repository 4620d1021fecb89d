import type { CataloguePage } from "./catalogue-page.ts";
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
  indicators: readonly Pick<IndicatorPage, "key">[];
  years: readonly Pick<YearPage, "year">[];
  methods: readonly Pick<MethodPage, "id">[];
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
    ...artefacts.units.map(({ id }) => `/unit/${id}/`),
    ...artefacts.innovations.map(({ id }) => `/inovasi/${id}/`),
    ...artefacts.catalogue.filter(({ page }) => page > 1).map(({ page }) => `/inovasi/halaman/${page}/`),
    ...artefacts.indicators.map(({ key }) => `/indikator/${key}/`),
    ...artefacts.years.map(({ year }) => `/tahun/${year}/`),
    ...artefacts.methods.map(({ id }) => `/metode/${id}/`),
  ];
  return paths.flatMap((path) => [path, `/en${path}`]);
}

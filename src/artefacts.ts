import type { CataloguePage } from "#core/artefacts/catalogue-page.ts";
import type { CompareKind } from "#core/artefacts/compare-page.ts";
import type { FacetPage } from "#core/artefacts/facet.ts";
import type { FactPage } from "#core/artefacts/facts/fact-page.ts";
import type { IndicatorPage } from "#core/artefacts/indicator-pages.ts";
import type { InnovationPage } from "#core/artefacts/innovation-page.ts";
import type { MethodPage } from "#core/artefacts/method-page.ts";
import type { NearPage } from "#core/artefacts/near-pages.ts";
import type { NeedPage } from "#core/artefacts/need-pages.ts";
import type { PageKinds, PageMakers } from "#core/artefacts/page-kinds.ts";
import type { UnitPage } from "#core/artefacts/unit-page.ts";
import type { WeightsPage } from "#core/artefacts/weights-page.ts";
import type { YearPage } from "#core/artefacts/year-page.ts";

/**
 * What the data amounts to, behind one typed door. Pages are made in the process that computed their view models, so
 * these are handed over in memory (`scripts/lib/hand-over-pages.ts`): writing and reading them as JSON cost more than making them.
 */
const handedOver = Symbol.for("portal-inovasi-daerah.pages");

export const site = artefact("site");
export const homePage = artefact("home");
export const unitsPage = artefact("units");
export const indicatorsPage = artefact("indicators");
export const methodsPage = artefact("methods");
export const dataPage = artefact("data");
export const dataQualityPage = artefact("data-quality");
export const boundaries = artefact("boundaries");
export const needsPage = artefact("needs");
export const nearIndexPage = artefact("near-index");
export const contestsPage = artefact("contests");
export const coachingPage = artefact("coaching");
export const targetsPage = artefact("targets");
export const officialPage = artefact("official");
export const mapPage = artefact("map");
export const comparePage = artefact("compare");
export const trendsPage = artefact("trends");
export const factsPage = artefact("facts");
export const pressPage = artefact("press");

const units = keyed<UnitPage>(artefact("unit-profiles"), (page) => page.id);
const innovations = keyed<InnovationPage>(artefact("innovation-profiles"), (page) => page.id);
const catalogue = keyed<CataloguePage>(artefact("catalogue"), (page) => String(page.page));
const facetLists = keyed<FacetPage>(artefact("facet-lists"), ({ facet, chosen, page }) =>
  facetListKey(facet.key, chosen.value, page),
);
const indicators = keyed<IndicatorPage>(artefact("indicator-profiles"), (page) => page.key);
const years = keyed<YearPage>(artefact("years"), (page) => String(page.year));
const methods = keyed<MethodPage>(artefact("method-profiles"), (page) => page.id);
const needLists = keyed<NeedPage>(artefact("need-lists"), (page) => page.place);
const near = keyed<NearPage>(artefact("near"), (page) => page.id);
const weights = keyed<WeightsPage>(artefact("weights"), (page) => page.path);
const facts = keyed<FactPage>(artefact("fact-profiles"), (page) => page.slug);
const compareKinds = keyed<CompareKind>(artefact("compare-kinds"), (page) => page.group);

export const unitIds = (): string[] => [...units().keys()];
export const unitPage = (id: string): UnitPage => found(units(), id);
export const innovationIds = (): string[] => [...innovations().keys()];
export const innovationPage = (id: string): InnovationPage => found(innovations(), id);
export const cataloguePages = (): string[] => [...catalogue().keys()];
export const cataloguePage = (page: string): CataloguePage => found(catalogue(), page);
/** Where the lists of one value of a facet stand: their first pages, which have no number, or the later ones. */
export const facetListRoutes = (which: "first" | "later"): { facet: string; value: string; page: string }[] =>
  [...facetLists().values()]
    .filter(({ page }) => (page === 1) === (which === "first"))
    .map(({ facet, chosen, page }) => ({ facet: facet.key, value: chosen.value, page: String(page) }));
export const facetListPage = (facet: string, value: string, page: number): FacetPage =>
  found(facetLists(), facetListKey(facet, value, page));
export const indicatorKeys = (): string[] => [...indicators().keys()];
export const indicatorPage = (key: string): IndicatorPage => found(indicators(), key);
export const yearKeys = (): string[] => [...years().keys()];
export const yearPage = (year: string): YearPage => found(years(), year);
export const methodIds = (): string[] => [...methods().keys()];
export const methodPage = (id: string): MethodPage => found(methods(), id);
export const needPlaces = (): string[] => [...needLists().keys()];
export const needPage = (place: string): NeedPage => found(needLists(), place);
export const nearIds = (): string[] => [...near().keys()];
export const nearPage = (id: string): NearPage => found(near(), id);
/** Groups with a page of their own below `/bobot/`, where the largest group stands. */
export const weightGroups = (): string[] =>
  [...weights().values()].filter(({ path }) => path !== "/bobot/").map(({ group }) => group);
export const hasWeights = (): boolean => weights().size > 0;
export const weightsPage = (path: string): WeightsPage => found(weights(), path);
export const factSlugs = (): string[] => [...facts().keys()];
export const factPage = (slug: string): FactPage => found(facts(), slug);
export const compareGroups = (): string[] => [...compareKinds().keys()];
export const compareKind = (group: string): CompareKind => found(compareKinds(), group);

/** What the figures outside the profiles are drawn from. */
export const figureViews = () => ({
  site: site(),
  boundaries: boundaries(),
  home: homePage(),
  years: [...years().values()],
  indicators: [...indicators().values()],
  map: mapPage(),
  coaching: coachingPage(),
  targets: targetsPage(),
  trends: trendsPage(),
  compare: comparePage(),
});

function artefact<Kind extends keyof PageKinds>(kind: Kind): () => PageKinds[Kind] {
  return () => {
    const pages = (globalThis as { [handedOver]?: PageMakers })[handedOver];
    if (!pages)
      throw new Error("no view models: the site is made by scripts/build.ts and scripts/dev.ts, not by astro");
    return pages[kind]();
  };
}

function keyed<Page>(pages: () => readonly Page[], keyOf: (page: Page) => string): () => ReadonlyMap<string, Page> {
  let kept: { pages: readonly Page[]; byKey: Map<string, Page> } | undefined;
  return () => {
    const current = pages();
    if (kept?.pages !== current) kept = { pages: current, byKey: new Map(current.map((page) => [keyOf(page), page])) };
    return kept.byKey;
  };
}

function found<Page>(pages: ReadonlyMap<string, Page>, key: string): Page {
  const page = pages.get(key);
  if (page === undefined) throw new Error(`no artefact for ${key}`);
  return page;
}

function facetListKey(facet: string, value: string, page: number): string {
  return `${facet}/${value}/${page}`;
}

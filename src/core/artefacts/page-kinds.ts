import type { Boundary } from "#core/schema/boundary.ts";
import type { CataloguePage } from "./catalogue-page.ts";
import type { CompareKind, ComparePage } from "./compare-page.ts";
import type { DataPage } from "./data-page.ts";
import type { DataQualityPage } from "./data-quality-page.ts";
import type { FacetPage } from "./facet.ts";
import type { FactPageKinds } from "./fact-pages.ts";
import type { HomePage } from "./home-page.ts";
import type { IndicatorPage, IndicatorsPage } from "./indicator-pages.ts";
import type { InnovationPage } from "./innovation-page.ts";
import type { MapPage } from "./map-page.ts";
import type { MethodPage, MethodsPage } from "./method-page.ts";
import type { ProgrammePageKinds } from "./programme-pages.ts";
import type { Site } from "./site.ts";
import type { TrendsPage } from "./trends-page.ts";
import type { UnitPage } from "./unit-page.ts";
import type { UnitsPage } from "./units-page.ts";
import type { WeightsPage } from "./weights-page.ts";
import type { YearPage } from "./year-page.ts";

/** The view models that pages read, by the name of their file without its ending. */
export type PageKinds = ProgrammePageKinds &
  FactPageKinds & {
    site: Site;
    home: HomePage;
    units: UnitsPage;
    "unit-profiles": readonly UnitPage[];
    catalogue: readonly CataloguePage[];
    "facet-lists": readonly FacetPage[];
    "innovation-profiles": readonly InnovationPage[];
    indicators: IndicatorsPage | null;
    "indicator-profiles": readonly IndicatorPage[];
    years: readonly YearPage[];
    methods: MethodsPage;
    "method-profiles": readonly MethodPage[];
    data: DataPage;
    "data-quality": DataQualityPage;
    boundaries: readonly Boundary[];
    map: MapPage | null;
    compare: ComparePage | null;
    "compare-kinds": readonly CompareKind[];
    trends: TrendsPage | null;
    weights: readonly WeightsPage[];
  };

/** Each makes the view models of one kind when it is asked: the live site only makes those that are looked at. */
export type PageMakers = { readonly [Kind in keyof PageKinds]: () => PageKinds[Kind] };

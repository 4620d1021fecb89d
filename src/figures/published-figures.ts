import type { CoachingPage } from "#core/artefacts/coaching-page.ts";
import type { ComparePage } from "#core/artefacts/compare-page.ts";
import type { HomePage } from "#core/artefacts/home-page.ts";
import type { IndicatorPage } from "#core/artefacts/indicator-pages.ts";
import type { MapPage } from "#core/artefacts/map-page.ts";
import type { Site } from "#core/artefacts/site.ts";
import type { TargetsPage } from "#core/artefacts/targets-page.ts";
import type { TrendsPage } from "#core/artefacts/trends-page.ts";
import type { YearPage } from "#core/artefacts/year-page.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import type { Locale } from "../i18n/locale.ts";
import { countMapFigure, valueMapFigure } from "./area-figures.ts";
import { coachingMapFigure } from "./coaching-map-figure.ts";
import { homeMapFigure } from "./home-map-figure.ts";
import { levelFigure, valueFigure } from "./indicator-figures.ts";
import { linesFigure } from "./lines-figure.ts";
import type { FigureContent, PublishedFigure } from "./published-figure.ts";
import { rankMovesFigure } from "./rank-moves-figure.ts";
import { homeTrendFigure, regionTrendFigure } from "./region-figures.ts";
import { targetFigure } from "./target-figure.ts";
import { moversFigure, predicatesFigure } from "./year-figures.ts";

/** View models of all pages with figures outside the profiles; null where the data have no such page. */
export type FigureViews = {
  site: Site;
  boundaries: readonly Boundary[];
  home: HomePage;
  years: readonly YearPage[];
  indicators: readonly IndicatorPage[];
  map: MapPage | null;
  coaching: CoachingPage | null;
  targets: TargetsPage | null;
  trends: TrendsPage | null;
  compare: ComparePage | null;
};

/** Every figure that has a picture, in the order of the pages; each id once. */
export function publishedFigures(views: FigureViews, locale: Locale): PublishedFigure[] {
  const figures = [...regionFigures(views, locale), ...pageFigures(views, locale)].filter(hasDrawing);
  const ids = new Set<string>();
  for (const { id } of figures) {
    if (!/^[a-z][a-z0-9-]*$/.test(id) || ids.has(id)) throw new Error(`not the id of one figure: ${id}`);
    ids.add(id);
  }
  return figures;
}

function regionFigures(views: FigureViews, locale: Locale): FigureContent[] {
  const { site, boundaries, home, trends, coaching, targets } = views;
  return [
    ...(home.lead ? [homeTrendFigure(home.lead, site, locale)] : []),
    ...(home.map ? [homeMapFigure(home.map, boundaries, site, locale)] : []),
    ...(trends?.region ? [regionTrendFigure(trends.region, site, locale)] : []),
    ...(coaching?.map ? [coachingMapFigure(coaching, coaching.map, boundaries, site, locale)] : []),
    ...(targets?.chart ? [targetFigure(targets.chart, site, locale)] : []),
  ];
}

function pageFigures(views: FigureViews, locale: Locale): FigureContent[] {
  const { site, boundaries, years, indicators, map, trends, compare } = views;
  return [
    ...explorerPlaces.flatMap((place) => {
      const explorer = { "/tren/": trends, "/bandingkan/": compare }[place.page]?.explorer;
      return explorer ? [linesFigure(explorer.picture, place, site, locale)] : [];
    }),
    ...years.flatMap((report) => [
      ...report.predicateCounts.map((counts) => predicatesFigure(report, counts, site, locale)),
      ...report.rankMoves.map((moves) => rankMovesFigure(report, moves, site, locale)),
      ...(report.comparable ? [moversFigure(report, site, locale)] : []),
    ]),
    ...indicators.flatMap((indicator) => [
      ...(indicator.levelDistribution ? [levelFigure(indicator, indicator.levelDistribution, site, locale)] : []),
      ...(indicator.valueDistribution ? [valueFigure(indicator, indicator.valueDistribution, site, locale)] : []),
    ]),
    ...(map?.levels ?? []).flatMap((level) => [
      valueMapFigure(level, boundaries, site, locale),
      countMapFigure(level, boundaries, site, locale),
    ]),
  ];
}

/** Where the trend explorer stands, with the id of its first picture. */
export const explorerPlaces = [
  { id: "tren-pilihan", page: "/tren/", anchor: "tren" },
  { id: "bandingkan-pilihan", page: "/bandingkan/", anchor: "bandingkan" },
] as const;

function hasDrawing(figure: FigureContent): figure is PublishedFigure {
  return figure.drawing !== null;
}

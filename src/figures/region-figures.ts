import type { RegionLead } from "#core/artefacts/home-page.ts";
import type { Site } from "#core/artefacts/site.ts";
import type { TrendsPage } from "#core/artefacts/trends-page.ts";
import { formatYears } from "../i18n/format.ts";
import { plainText } from "../i18n/local-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { homeMessages } from "../i18n/messages/home.ts";
import { trendMessages } from "../i18n/messages/trend.ts";
import { fill } from "../i18n/messages.ts";
import type { FigureContent } from "./published-figure.ts";
import { trendFigure } from "./trend-figure.ts";

/** The region's index on the home page. */
export function homeTrendFigure({ name, trend }: RegionLead, site: Site, locale: Locale): FigureContent {
  const of = {
    node: plainText(trend.nodeName, locale),
    name: plainText(name, locale),
    years: formatYears(trend.years),
  };
  const title = fill(homeMessages(locale)["lead.figure"], of);
  return trendFigure(trend, { id: "beranda-indeks", page: "/", anchor: "indeks", title }, site, locale);
}

/** The region's index on the page of trends. */
export function regionTrendFigure(
  { name, trend }: NonNullable<TrendsPage["region"]>,
  site: Site,
  locale: Locale,
): FigureContent {
  const of = { node: plainText(trend.nodeName, locale), name: plainText(name, locale) };
  const title = fill(trendMessages(locale)["region.title"], of);
  return trendFigure(trend, { id: "tren-wilayah", page: "/tren/", anchor: "wilayah", title }, site, locale);
}

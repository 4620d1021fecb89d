import type { Funnel, HomeFact, PublishedFigure } from "#core/artefacts/home-page.ts";
import type { Site } from "#core/artefacts/site.ts";
import { formatList, formatNumber, formatShare } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pagePath } from "../../i18n/locale.ts";
import { homeMessages } from "../../i18n/messages/home.ts";
import { fill } from "../../i18n/messages.ts";
import type { ChiefSection } from "../sections.ts";
import { navigation } from "../sections.ts";

export function homeDescription(site: Site, locale: Locale): string {
  const words = homeMessages(locale);
  const year = site.latestYear;
  if (site.regionName === null || !site.has.innovations) return fill(words["description.plain"], { year });
  return fill(words.description, { region: plainText(site.regionName, locale), year });
}

/** A fact of the year, formatted: 31 dari 31, 80,5%. `mature-share` and the like are given in per cent already. */
export function shownFact(
  fact: HomeFact,
  locale: Locale,
): { value: string; of: string | undefined; label: string; href: string } {
  const words = homeMessages(locale);
  const value = fact.percent
    ? formatShare(fact.value / 100, locale, fact.decimals)
    : formatNumber(fact.value, locale, fact.decimals);
  return {
    value,
    of: fact.of === null ? undefined : fill(words.of, { count: formatNumber(fact.of, locale) }),
    label: words[`fact.${fact.key}`],
    href: pagePath(locale, `/angka/${fact.fact}/`),
  };
}

/** The stages of a funnel with their share of the first, for bars. */
export function funnelRows(funnel: Funnel): readonly (Funnel["stages"][number] & { share: number })[] {
  const first = Math.max(1, ...funnel.stages.map((stage) => stage.count));
  return funnel.stages.map((stage) => ({ ...stage, share: stage.count / first }));
}

export function funnelFinding(funnel: Funnel, locale: Locale): string {
  const counts = [...new Set(funnel.stages.map((stage) => formatNumber(stage.count, locale)))];
  return fill(homeMessages(locale)["funnel.finding"], {
    year: funnel.year,
    counts: formatList(counts, locale, "either"),
  });
}

/** Figures of a whole, and figures of a part of it, whose measure has a point: `inovasi-diinput.kelurahan`. */
export function wholesAndParts(figures: readonly PublishedFigure[]): {
  wholes: readonly PublishedFigure[];
  parts: readonly PublishedFigure[];
} {
  return {
    wholes: figures.filter((figure) => !figure.measure.includes(".")),
    parts: figures.filter((figure) => figure.measure.includes(".")),
  };
}

type Way = { href: string; name: string; text: string };

/** Ways into the other parts of the site, as far as the data have them. */
export function waysOn(site: Site, locale: Locale): readonly Way[] {
  const words = homeMessages(locale);
  const year = site.latestYear;
  const plain = !site.has.innovations;
  const ways: Record<Exclude<ChiefSection, "home">, Omit<Way, "href">> = {
    needs: { name: words["ways.needs"], text: words["ways.needs.text"] },
    trends: { name: words["ways.trends"], text: words["ways.trends.text"] },
    innovations: { name: words["ways.innovations"], text: words["ways.innovations.text"] },
    units: {
      name: plain ? words["ways.units.plain"] : words["ways.units"],
      text: plain ? words["ways.units.plain.text"] : words["ways.units.text"],
    },
    indicators: { name: words["ways.indicators"], text: words["ways.indicators.text"] },
    years: { name: fill(words["ways.years"], { year }), text: words["ways.years.text"] },
    methods: { name: words["ways.methods"], text: words["ways.methods.text"] },
    data: { name: words["ways.data"], text: words["ways.data.text"] },
  };
  return navigation(site).flatMap(({ section, path }) => {
    if (section === "home") return [];
    const to = section === "years" ? `/tahun/${year}/` : path;
    return [{ href: pagePath(locale, to), ...ways[section] }];
  });
}

/** Of all published figures those that a reader takes for the result of a year: predicates and awards. */
export function announcedResults(figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  return figures
    .filter(({ measure }) => isPredicate(measure) || measure === "penghargaan")
    .toSorted((a, b) => a.year - b.year);
}

export function isPredicate(measure: string): boolean {
  return measure.startsWith("predikat-");
}

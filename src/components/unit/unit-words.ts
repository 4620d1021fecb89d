import type { IndexPoint } from "#core/artefacts/index-point.ts";
import type { Ranking, RankingRow } from "#core/artefacts/ranking.ts";
import type { GridHighlights, UnitPage } from "#core/artefacts/unit-page.ts";
import type { Text } from "#core/text.ts";
import { formatList, formatNumber, formatPlain, formatShare, formatSigned } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pagePath } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { termMessages } from "../../i18n/messages/terms.ts";
import { unitMessages } from "../../i18n/messages/unit.ts";
import { fill } from "../../i18n/messages.ts";
import { latestPoint } from "../trend-words.ts";
import { rankLabel } from "./rank-words.ts";

type Fact = {
  value: string;
  of?: string;
  label: string;
  href?: string | undefined;
  word?: boolean;
  predicate?: { name: Text; locale: Locale };
};

/** The way down to a unit: all units, its kind, the unit above it. */
export function unitCrumbs(page: UnitPage, locale: Locale): { text: string; href: string; lang?: "id" | undefined }[] {
  const kind = codeName("kind", page.kind, locale);
  const units = { text: unitMessages(locale).units, href: pagePath(locale, "/unit/") };
  const kinds = page.peers?.kind == null ? [] : [{ text: kind, href: pagePath(locale, `/unit/#${page.kind}`) }];
  if (page.parent === null) return [units, ...kinds];
  const { id, name } = page.parent;
  const lang = locale === "en" && name.en === null ? ("id" as const) : undefined;
  return [units, ...kinds, { text: plainText(name, locale), href: pagePath(locale, `/unit/${id}/`), lang }];
}

/** The key figures of a unit's latest year; what it does not have is not there. */
export function unitFacts(page: UnitPage, locale: Locale): Fact[] {
  const { trend } = page;
  const latest = trend && latestPoint(trend);
  if (!trend || !latest) return [];
  return [
    indexFact(page, latest, locale),
    rankFact(page, latest, locale),
    predicateFact(latest, locale),
    nextFact(page, locale),
    innovationFact(latest, locale),
    changeFact(page, latest, locale),
    coverageFact(page, latest, locale),
  ].filter((fact) => fact !== null);
}

/** Where a figure of the year says how it came about; undefined for data too large for such pages. */
function factHref({ figures }: UnitPage, year: number, anchor: string, locale: Locale): string | undefined {
  const found = figures.find((other) => other.year === year);
  return found && pagePath(locale, `/angka/${found.fact}/#${anchor}`);
}

function indexFact(page: UnitPage, latest: IndexPoint, locale: Locale): Fact | null {
  const { trend } = page;
  if (trend === null) return null;
  const words = unitMessages(locale);
  const node = plainText(trend.nodeName, locale);
  if (latest.value === null) {
    const terms = termMessages(locale);
    const label = fill(words["fact.index.none"], {
      node,
      year: latest.year,
      reason: terms[`reason.${latest.reason ?? "tidak-ada-data"}`],
    });
    return { value: terms["value.none"], label, word: true };
  }
  return {
    value: formatNumber(latest.value, locale, trend.decimals),
    href: factHref(page, latest.year, "indeks", locale),
    label: fill(words["fact.index"], { node, year: latest.year, maximum: formatPlain(trend.scale[1], locale) }),
  };
}

function rankFact(page: UnitPage, latest: IndexPoint, locale: Locale): Fact | null {
  if (latest.rank === null || latest.outOf < 2) return null;
  const words = unitMessages(locale);
  const terms = termMessages(locale);
  const of = fill(terms["rank.of"], { count: formatNumber(latest.outOf, locale) });
  const tie = latest.tied > 1 ? `${fill(terms["rank.tie"], { tied: latest.tied })} ` : "";
  const kind = codeName("many", page.kind, locale);
  const among = page.peers?.kind === null ? words["fact.rank.all"] : words["fact.rank"];
  return {
    value: formatNumber(latest.rank, locale),
    href: factHref(page, latest.year, "peringkat", locale),
    of: `${tie}${of}`,
    label: rankLabel(fill(among, { kind, year: latest.year }), page.hold, latest.year, locale),
  };
}

function predicateFact(latest: IndexPoint, locale: Locale): Fact | null {
  if (latest.predicate === null) return null;
  const label = fill(unitMessages(locale)["fact.predicate"], { year: latest.year });
  return { value: "", predicate: { name: latest.predicate, locale }, label, word: true };
}

function nextFact({ next, trend }: UnitPage, locale: Locale): Fact | null {
  if (next === null || trend === null) return null;
  return {
    value: formatNumber(next.points, locale, trend.decimals),
    label: fill(unitMessages(locale)["fact.next"], { name: plainText(next.name, locale) }),
  };
}

function innovationFact(latest: IndexPoint, locale: Locale): Fact | null {
  if (latest.innovations === null || latest.innovations === 0) return null;
  const words = unitMessages(locale);
  const template = latest.innovations === 1 ? words["fact.innovations.one"] : words["fact.innovations"];
  const label = fill(template, { year: latest.year });
  return { value: formatNumber(latest.innovations, locale), label };
}

function changeFact(page: UnitPage, latest: IndexPoint, locale: Locale): Fact | null {
  const { trend } = page;
  if (latest.change === null || trend === null) return null;
  const label = fill(unitMessages(locale)["fact.change"], { year: latest.year - 1 });
  const href = factHref(page, latest.year, "perubahan", locale);
  return { value: formatSigned(latest.change, locale, trend.decimals), href, label };
}

function coverageFact(page: UnitPage, latest: IndexPoint, locale: Locale): Fact | null {
  if (latest.value === null) return null;
  const href = factHref(page, latest.year, "cakupan", locale);
  return { value: formatShare(latest.coverage, locale), href, label: unitMessages(locale)["fact.coverage"] };
}

export function peersTitle(peers: Ranking, locale: Locale): string {
  const words = unitMessages(locale);
  const count = formatNumber(peers.ranked, locale);
  if (peers.kind === null) return fill(words["peers.title.all"], { count });
  return fill(words["peers.title"], { count, kind: codeName("many", peers.kind, locale) });
}

/** Where the unit stands among its peers, with ties said. */
export function peersFinding(peers: Ranking, own: RankingRow | undefined, locale: Locale): string {
  const words = unitMessages(locale);
  const year = peers.year;
  if (own === undefined || own.rank === null) {
    const reason = termMessages(locale)[`reason.${own?.reason ?? "tidak-ada-data"}`];
    return fill(words["peers.finding.none"], { year, reason });
  }
  const terms = termMessages(locale);
  const rank = `${formatNumber(own.rank, locale)} ${fill(terms["rank.of"], { count: formatNumber(own.outOf, locale) })}`;
  if (own.tied === 2) return fill(words["peers.finding.tied.one"], { rank, year });
  if (own.tied > 2) return fill(words["peers.finding.tied"], { rank, year, others: own.tied - 1 });
  return fill(words["peers.finding"], { rank, year });
}

/** What is weakest, and what is strongest, in words. */
export function highlightWords(
  highlights: GridHighlights | null | undefined,
  rows: number,
  locale: Locale,
): { finding: string; strength: string } {
  const words = unitMessages(locale);
  if (!highlights) return { finding: fill(words["grid.finding.plain"], { count: rows }), strength: "" };
  const named = (items: GridHighlights["lowest"]): string =>
    formatList(
      items.map(({ name, value }) =>
        fill(words["grid.item"], { name: plainText(name, locale), value: formatPlain(value, locale, 2) }),
      ),
      locale,
    );
  return {
    finding: fill(words["grid.finding"], { year: highlights.year, names: named(highlights.lowest) }),
    strength: fill(words["grid.strength"], { names: named(highlights.highest) }),
  };
}

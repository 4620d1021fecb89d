import type { IndexPoint } from "#core/artefacts/index-point.ts";
import type { TrendStatement } from "#core/artefacts/trend-statement.ts";
import type { UnitPage } from "#core/artefacts/unit-page.ts";
import { formatNumber, formatPlain, formatShare, formatSigned, formatYears } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { robustnessMessages } from "../../i18n/messages/robustness.ts";
import { fill } from "../../i18n/messages.ts";

const leastP = 0.001;

/** The official statement, and the recomputed one where it says more than that data are too few. */
export function shownTrends({ official, constant }: UnitPage["direction"]): TrendStatement[] {
  const more = official === null || constant?.label !== "belum-cukup" ? constant : null;
  return [official, more].filter((statement) => statement !== null);
}

/**
 * The label with the years that it rests on, then the slope with its interval; of a recomputed series also that it is not official.
 * Below four years no slope either: it would read as a direction.
 */
export function trendSentence(trend: TrendStatement, locale: Locale): string {
  const words = robustnessMessages(locale);
  const { label, n, method } = trend;
  const template = label === "belum-cukup" && n === 1 ? words["trend.belum-cukup.one"] : words[`trend.${label}`];
  const recomputed = method && fill(words["trend.recomputed"], { method: plainText(method, locale) });
  return [fill(template, { n, years: yearsOf(trend) }), slopeSentence(trend, locale), recomputed]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

function slopeSentence({ label, slope, lower, upper, decimals }: TrendStatement, locale: Locale): string | null {
  if (label === "belum-cukup" || slope === null) return null;
  const words = robustnessMessages(locale);
  const shown = (value: number) => formatSigned(value, locale, decimals);
  if (lower === null || upper === null) return fill(words["trend.slope"], { slope: shown(slope) });
  return fill(words["trend.slope.range"], { slope: shown(slope), lower: shown(lower), upper: shown(upper) });
}

/** The p of the label, for a note; null where there is no label to check. */
export function trendNote({ label, p }: TrendStatement, locale: Locale): string | null {
  if (label === "belum-cukup" || p === null) return null;
  const least = `<\u00a0${formatPlain(leastP, locale)}`;
  return fill(robustnessMessages(locale)["trend.p"], { p: p < leastP ? least : formatPlain(p, locale, 3) });
}

/** Said where part of a year's index is not known; null where all of it is. */
export function partialWords(point: IndexPoint | undefined, decimals: number, locale: Locale): string | null {
  if (!point || point.value === null || point.coverage >= 1) return null;
  const words = robustnessMessages(locale);
  const { year, coverage, lower, upper } = point;
  // Almost everything must not read as everything.
  const share = formatShare(Math.min(coverage, 0.99), locale);
  if (lower === null || upper === null) return fill(words.partial, { year, share });
  return fill(words["partial.bounds"], {
    year,
    share,
    lower: formatNumber(lower, locale, decimals),
    upper: formatNumber(upper, locale, decimals),
  });
}

function yearsOf({ n, from, to }: TrendStatement): string {
  if (from === null || to === null) return "";
  return n === 1 ? formatYears([from]) : `${from}\u2013${to}`;
}

import type { IndexPoint, IndexTrend } from "#core/artefacts/index-point.ts";
import { formatNumber, formatYears } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { termMessages } from "../i18n/messages/terms.ts";
import { unitMessages } from "../i18n/messages/unit.ts";
import { fill } from "../i18n/messages.ts";
import { changeWords } from "./words.ts";

/** The latest year of a trend, with or without a value. */
export function latestPoint(trend: IndexTrend): IndexPoint | undefined {
  return trend.points.at(-1);
}

/** In one sentence what the latest year says, from the data alone. */
export function trendFinding(trend: IndexTrend | null, locale: Locale): string {
  const words = unitMessages(locale);
  const latest = trend?.points.at(-1);
  if (trend === null || latest === undefined) return words["trend.none"];
  if (latest.value === null) {
    const reason = latest.reason ?? "tidak-ada-data";
    return fill(words["trend.none.year"], { year: latest.year, reason: termMessages(locale)[`reason.${reason}`] });
  }
  const value = formatNumber(latest.value, locale, trend.decimals);
  const previous = latest.year - 1;
  if (latest.change !== null) {
    const change = changeWords(latest.change, locale, trend.decimals);
    const capital = change.charAt(0).toUpperCase() + change.slice(1);
    return fill(words["trend.change"], { Words: capital, previous, value });
  }
  if (latest.changeReason === "metode-berubah" && trend.points.at(-2)?.value != null) {
    return fill(words["trend.break"], { year: latest.year, value, previous });
  }
  return fill(words["trend.latest"], { year: latest.year, value });
}

/** What stands beside the big number of the latest year, which needn't be repeated. */
export function trendLead(trend: IndexTrend, locale: Locale): string {
  const latest = trend.points.at(-1);
  const remarks = trendRemarks(trend, locale);
  const saysMore = latest?.value == null || latest.change !== null || trend.points.at(-2)?.value != null;
  return (saysMore || remarks.length === 0 ? [trendFinding(trend, locale), ...remarks] : remarks).join(" ");
}

/** What else the trend needs said: last year by the newest method where no change can be given, and the gaps. */
export function trendRemarks(trend: IndexTrend, locale: Locale): string[] {
  return [constantRemark(trend, locale), gapRemark(trend, locale)].filter((remark) => remark !== null);
}

function constantRemark({ points, constant, decimals }: IndexTrend, locale: Locale): string | null {
  const latest = points.at(-1);
  if (latest === undefined || latest.value === null || latest.change !== null) return null;
  const before = constant?.points.find((point) => point.year === latest.year - 1);
  if (before == null || before.value === null) return null;
  const value = formatNumber(before.value, locale, decimals);
  return fill(unitMessages(locale)["trend.constant"], { method: latest.year, previous: before.year, value });
}

function gapRemark({ points }: IndexTrend, locale: Locale): string | null {
  const gaps = points.slice(0, -1).filter((point) => point.value === null);
  if (gaps.length === 0 || gaps.length === points.length) return null;
  const words = unitMessages(locale);
  const years = formatYears(gaps.map((point) => point.year));
  const [reason, ...others] = new Set(gaps.map((point) => point.reason));
  if (reason == null || others.length > 0) return fill(words["trend.gaps"], { years });
  return fill(words["trend.gaps.reason"], { years, reason: termMessages(locale)[`gaps.${reason}`] });
}

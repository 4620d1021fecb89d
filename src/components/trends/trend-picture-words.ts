import type { TrendPick, TrendPicture } from "#core/artefacts/trend-overview.ts";
import type { TrendLine } from "#core/browse/trend-lines.ts";
import type { TrendMeasure } from "#core/browse/trend-state.ts";
import { formatNumber, formatShare, formatSigned } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { trendMessages } from "../../i18n/messages/trend.ts";
import { fill } from "../../i18n/messages.ts";

/** A value of a measure as it is published. */
export function measureValue(value: number, measure: TrendMeasure, locale: Locale, decimals: number): string {
  if (measure === "cakupan") return formatShare(value, locale);
  return formatNumber(value, locale, measure === "inovasi" ? 0 : decimals);
}

export function lineName({ name, nameEn }: Pick<TrendLine, "name" | "nameEn">, locale: Locale): string {
  return plainText({ id: name, en: nameEn }, locale);
}

/** Names of the units drawn, once each, as a list. */
export function pictureTitle({ lines, state }: TrendPicture, locale: Locale): string {
  const words = trendMessages(locale);
  const names = lines.filter((line) => !line.recomputed).map((line) => lineName(line, locale));
  return fill(words["figure.title"], { measure: words[`measure.${state.measure}`], names: names.join(", ") });
}

/** What the lines say about the latest year, from the data alone. */
export function pictureFinding({ finding, lines, state, decimals }: TrendPicture, locale: Locale): string {
  const words = trendMessages(locale);
  const measure = words[`measure.${state.measure}.of`];
  if (finding === null) return fill(words["finding.none"], { measure });
  const [high, low] = [lines[finding.high.line], lines[finding.low.line]];
  if (!high || !low) throw new Error("a finding about a line that is not drawn");
  const same = finding.high.value === finding.low.value ? words["finding.same"] : words["finding.range"];
  return fill(finding.counted === 1 ? words["finding.one"] : same, {
    measure,
    year: finding.year,
    high: lineName(high, locale),
    low: lineName(low, locale),
    highValue: measureValue(finding.high.value, state.measure, locale, decimals),
    lowValue: measureValue(finding.low.value, state.measure, locale, decimals),
  });
}

/** Why a unit stands in the first picture. */
export function pickText(pick: TrendPick, locale: Locale, decimals: number): string {
  const words = trendMessages(locale);
  const text = fill(words[`pick.${pick.why}`], {
    value: pick.value === null ? "" : formatNumber(pick.value, locale, decimals),
    change: pick.change === null ? "" : formatSigned(pick.change, locale, decimals),
    from: pick.from ?? "",
  });
  return pick.recomputed ? fill(words["pick.recomputed"], { text }) : text;
}

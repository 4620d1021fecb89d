import type { Site } from "#core/artefacts/site.ts";
import type { Text } from "#core/text.ts";
import type { Frame } from "../charts/render-chart.ts";
import { formatDay, formatNumber, formatPlain } from "../i18n/format.ts";
import { plainText } from "../i18n/local-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { figureMessages } from "../i18n/messages/figure.ts";
import { fill } from "../i18n/messages.ts";

/** What every chart of a page is told in its language: formats of values, ticks and texts. */
export function chartSetting(
  locale: Locale,
  decimals: number,
): { format: (value: number) => string; formatTick: (value: number) => string; text: (text: Text) => string } {
  return {
    format: (value) => formatNumber(value, locale, decimals),
    formatTick: (value) => formatPlain(value, locale, 2),
    text: (text) => plainText(text, locale),
  };
}

/** What stands around a chart: its names, and source and as-of date in its bottom line. */
export function chartFrame(
  site: Site,
  locale: Locale,
  { id, title, description, source }: { id: string; title: string; description: string; source?: string },
): Frame {
  const words = figureMessages(locale);
  const credit = { source: source ?? site.contact.name, asOf: formatDay(site.dataAsOf, locale) };
  return { id, title, description, credit: fill(words.credit, credit), sample: site.sample ? words.sample : null };
}

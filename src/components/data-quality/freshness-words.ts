import type { Freshness } from "#core/artefacts/data-quality-page.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { dataQualityMessages } from "../../i18n/messages/data-quality.ts";
import { fill } from "../../i18n/messages.ts";

/** How many running innovations were not checked for 12 months, those that are not listed among them. */
export function staleCount({ stale, more }: Freshness): number {
  return stale.length + more;
}

export function freshnessFinding(freshness: Freshness | null, locale: Locale): string {
  const words = dataQualityMessages(locale);
  if (freshness === null) return words.freshnessNone;
  const running = formatNumber(freshness.running, locale);
  const stale = staleCount(freshness);
  if (stale === 0) return fill(words.freshnessAll, { running });
  return fill(words.freshnessFinding, { stale: formatNumber(stale, locale), running });
}

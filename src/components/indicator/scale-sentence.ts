import type { IndicatorPage } from "#core/artefacts/indicator-pages.ts";
import { formatPlain } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { indicatorMessages } from "../../i18n/messages/indicator.ts";
import { fill } from "../../i18n/messages.ts";

/** What happens to a raw value, as a sentence; marks that are not known are said to be so. */
export function scaleSentence(
  { normalisation, lower, upper }: Pick<IndicatorPage, "normalisation" | "lower" | "upper">,
  locale: Locale,
): string {
  const words = indicatorMessages(locale);
  const known: Readonly<Record<string, string>> = words;
  const mark = (value: number | null) => (value === null ? words.unknownWeight : formatPlain(value, locale));
  return fill(known[`normalisation.${normalisation}`] ?? words.noLevels, {
    lower: mark(lower),
    upper: mark(upper),
  });
}

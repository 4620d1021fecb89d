import type { InnovationPage } from "#core/artefacts/innovation-page.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { innovationMessages } from "../../i18n/messages/innovation.ts";
import { fill } from "../../i18n/messages.ts";

/** What a search engine shows: the summary, else a sentence with name and carrier. */
export function innovationDescription(innovation: InnovationPage, locale: Locale): string {
  if (innovation.summary) return plainText(innovation.summary, locale);
  const words = innovationMessages(locale);
  const carrier = innovation.unit
    ? plainText(innovation.unit.name, locale)
    : (innovation.initiatorName ?? words.noUnit);
  return fill(words.description, { name: plainText(innovation.name, locale), carrier });
}

import type { Site } from "#core/artefacts/site.ts";
import { formatDay } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { dataMessages } from "../../i18n/messages/data.ts";
import { fill } from "../../i18n/messages.ts";

/** How to name the site as a source. */
export function citation(site: Site, locale: Locale): string {
  return fill(dataMessages(locale).citationText, {
    publisher: site.contact.name,
    year: site.edition.slice(0, 4),
    title: site.title[locale],
    edition: formatDay(site.edition, locale),
    address: site.address,
  }).trim();
}

/** Where the text of a Creative Commons licence stands; null for any other licence. */
export function licenceAddress(licence: string, locale: Locale): string | null {
  const [, terms, version] = /^CC (BY(?:-(?:SA|NC|ND))*) (\d\.\d)$/.exec(licence) ?? [];
  if (terms === undefined || version === undefined) return null;
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/deed.${locale}`;
}

import type { Site } from "#core/artefacts/site.ts";
import { formatDay } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pagePath } from "../../i18n/locale.ts";
import { dataMessages } from "../../i18n/messages/data.ts";
import { fill } from "../../i18n/messages.ts";

/** How to name the site as a source, or one page of it: the page's title then stands before the site's. */
export function citation(site: Site, locale: Locale, page?: { title: string; path: string }): string {
  const title = page === undefined ? site.title[locale] : `${page.title}. ${site.title[locale]}`;
  const address =
    site.address === "" || page === undefined ? site.address : new URL(pagePath(locale, page.path), site.address).href;
  return fill(dataMessages(locale).citationText, {
    publisher: site.contact.name,
    year: site.edition.slice(0, 4),
    title,
    edition: formatDay(site.edition, locale),
    address,
  }).trim();
}

/** Where the text of a Creative Commons licence stands; null for any other licence. */
export function licenceAddress(licence: string, locale: Locale): string | null {
  const [, terms, version] = /^CC (BY(?:-(?:SA|NC|ND))*) (\d\.\d)$/.exec(licence) ?? [];
  if (terms === undefined || version === undefined) return null;
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/deed.${locale}`;
}

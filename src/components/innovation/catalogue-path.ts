import type { Locale } from "../../i18n/locale.ts";
import { pagePath } from "../../i18n/locale.ts";

/** Address of a page of the catalogue; the first has no number. */
export function cataloguePath(locale: Locale, page: number): string {
  return pagePath(locale, cataloguePlace(page));
}

/** The same without language. */
export function cataloguePlace(page: number): string {
  return page === 1 ? "/inovasi/" : `/inovasi/halaman/${page}/`;
}

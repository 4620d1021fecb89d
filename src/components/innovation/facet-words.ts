import type { Facet, FacetPage, FacetValue } from "#core/artefacts/facet.ts";
import type { FacetKey } from "#core/browse/facet-key.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { LocalText } from "../../i18n/local-text.ts";
import { localText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pagePath } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { facetMessages } from "../../i18n/messages/facet.ts";
import { fill } from "../../i18n/messages.ts";

/** Values that stand in sight; the others are folded. */
const inSight: { readonly [Key in FacetKey]: number } = {
  urusan: 6,
  pelaksana: 6,
  unit: 0,
  tahun: 8,
  jenis: 6,
  tahapan: 6,
  kematangan: 6,
  lomba: 6,
  status: 6,
};

const families = { pelaksana: "kind", jenis: "type", tahapan: "phase", status: "status" } as const;

/** The name of a value in a language. */
export function valueName(key: FacetKey, { code, name }: FacetValue, locale: Locale): LocalText {
  if (name !== null) return localText(name, locale);
  if (key in families) return { text: codeName(families[key as keyof typeof families], code, locale), lang: undefined };
  if (key !== "kematangan") return { text: code, lang: undefined };
  const band = `band.${code}` as "band.00";
  return { text: facetMessages(locale)[band], lang: undefined };
}

/** "Inovasi kelurahan", "Inovasi urusan Kesehatan": what a list of one value is called. */
export function facetHeading(key: FacetKey, value: FacetValue, locale: Locale): string {
  const name =
    key === "pelaksana" ? codeName("many", value.code, locale).toLowerCase() : valueName(key, value, locale).text;
  const inSentence = ["jenis", "tahapan", "status"].includes(key) ? name.toLowerCase() : name;
  return fill(facetMessages(locale)[`heading.${key}`], { name: inSentence });
}

/** Title and description of a list. */
export function facetListWords(list: FacetPage, locale: Locale): { title: string; description: string } {
  const words = facetMessages(locale);
  const heading = facetHeading(list.facet.key, list.chosen, locale);
  return {
    title: list.page === 1 ? heading : fill(words.paged, { heading, page: list.page }),
    description: fill(words.description, { heading, count: formatNumber(list.chosen.count, locale) }),
  };
}

/** The values of a facet, those in sight first; one left over alone is not worth folding. */
export function foldedValues({ key, values }: Pick<Facet, "key" | "values">): {
  shown: readonly FacetValue[];
  folded: readonly FacetValue[];
} {
  const limit = values.length <= inSight[key] + 1 && inSight[key] > 0 ? values.length : inSight[key];
  return { shown: values.slice(0, limit), folded: values.slice(limit) };
}

/** "27 urusan lain". */
export function foldName(key: FacetKey, count: number, locale: Locale): string {
  const words = facetMessages(locale);
  const own = key === "urusan" || key === "pelaksana" || key === "unit" || key === "tahun" ? key : "any";
  return fill(words[`more.${own}`], { count });
}

/** Address of a list of one value; the first page has no number. Bands of maturity have no list, only the search. */
export function facetHref(key: FacetKey, value: string, page: number, locale: Locale): string {
  if (key === "kematangan") return `${pagePath(locale, "/inovasi/")}?${key}=${value}`;
  return pagePath(locale, facetPlace(key, value, page));
}

/** The same without language. */
export function facetPlace(key: FacetKey, value: string, page: number): string {
  return page === 1 ? `/inovasi/${key}/${value}/` : `/inovasi/${key}/${value}/halaman/${page}/`;
}

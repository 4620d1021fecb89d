import type { FacetKey } from "#core/browse/facet-key.ts";
import type { Facets } from "./build-facets.ts";
import { buildInnovationCard, newestFirst } from "./build-innovation-card.ts";
import type { Context } from "./context.ts";
import type { FacetPage } from "./facet.ts";

const cardsOnPage = 48;

/** Bands of maturity say little to a citizen; only the search offers them, and they cost no pages. */
const withoutPages: ReadonlySet<FacetKey> = new Set(["kematangan"]);

/** A list for each value of each facet, in pages. One facet at a time: combining them is left to the search. */
export function buildFacetPages(context: Context, { facets, documents }: Facets): FacetPage[] {
  const cards = newestFirst(context).map((innovation) => buildInnovationCard(context, innovation));
  return facets
    .filter(({ key }) => !withoutPages.has(key))
    .flatMap((facet) =>
      facet.values.flatMap((chosen) => {
        const own = (documents.get(facet.key)?.get(chosen.value) ?? []).flatMap((document) => cards[document] ?? []);
        const pages = Math.ceil(own.length / cardsOnPage);
        return Array.from({ length: pages }, (_, place) => ({
          facet,
          chosen,
          page: place + 1,
          pages,
          total: cards.length,
          cards: own.slice(place * cardsOnPage, (place + 1) * cardsOnPage),
        }));
      }),
    );
}

/** Addresses of those pages, without making them. */
export function facetPaths({ facets }: Facets): string[] {
  return facets
    .filter(({ key }) => !withoutPages.has(key))
    .flatMap(({ key, values }) =>
      values.flatMap(({ value, count }) =>
        Array.from({ length: Math.ceil(count / cardsOnPage) }, (_, place) => facetPath(key, value, place + 1)),
      ),
    );
}

function facetPath(key: FacetKey, value: string, page: number): string {
  return page === 1 ? `/inovasi/${key}/${value}/` : `/inovasi/${key}/${value}/halaman/${page}/`;
}

import type { Facets } from "./build-facets.ts";
import { buildInnovationCard, newestFirst } from "./build-innovation-card.ts";
import type { CataloguePage } from "./catalogue-page.ts";
import type { Context } from "./context.ts";

const cardsOnPage = 24;

/** The catalogue in pages; one empty page where there are no innovations, so that its address always exists. */
export function buildCataloguePages(context: Context, { facets }: Pick<Facets, "facets">): CataloguePage[] {
  const cards = newestFirst(context).map((innovation) => buildInnovationCard(context, innovation));
  const pages = cataloguePageCount(context);
  return Array.from({ length: pages }, (_, place) => ({
    page: place + 1,
    pages,
    total: cards.length,
    cards: cards.slice(place * cardsOnPage, (place + 1) * cardsOnPage),
    facets,
  }));
}

/** How many pages the catalogue has: at least one, so that its address always exists. */
export function cataloguePageCount({ dataset }: Context): number {
  return Math.max(1, Math.ceil(dataset.innovations.length / cardsOnPage));
}

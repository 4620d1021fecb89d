import type { Facet } from "./facet.ts";
import type { InnovationCard } from "./innovation-card.ts";

/** One page of the catalogue, newest first. */
export type CataloguePage = {
  page: number;
  pages: number;
  total: number;
  cards: readonly InnovationCard[];
  /** What the innovations can be narrowed by. */
  facets: readonly Facet[];
};

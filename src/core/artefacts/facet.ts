import type { FacetKey } from "#core/browse/facet-key.ts";
import type { Text } from "#core/text.ts";
import type { InnovationCard } from "./innovation-card.ts";

/** A value of a facet: `value` stands in addresses. Its name comes from the data, or is the word for a code. */
export type FacetValue = { value: string; code: string; name: Text | null; count: number };

/** A facet with the values that innovations have; `missing`: innovations of which it is not known (no contest is no gap). */
export type Facet = { key: FacetKey; values: readonly FacetValue[]; missing: number };

/** One page of the innovations that have one value, newest first. */
export type FacetPage = {
  facet: Facet;
  chosen: FacetValue;
  page: number;
  pages: number;
  /** All innovations of the site. */
  total: number;
  cards: readonly InnovationCard[];
};

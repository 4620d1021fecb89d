import type { Choices, FacetKey, FacetValues } from "./facet-key.ts";

/** Whether a document is in a set; `null` stands for all documents. */
export type Documents = ReadonlySet<number> | null;

/** The documents that have every chosen value; a value that no document has gives none. */
export function narrow(documents: Documents, facets: FacetValues, choices: Choices, except?: FacetKey): Documents {
  let kept = documents;
  for (const [facet, value] of choices) {
    if (facet === except) continue;
    const having = facets.get(facet)?.get(value) ?? [];
    const before = kept;
    kept = new Set(before === null ? having : having.filter((document) => before.has(document)));
  }
  return kept;
}

/**
 * How many documents each value of each facet would leave, given what was found and what is chosen in the other facets:
 * so within one facet the other values stay open.
 */
export function facetCounts(
  documents: Documents,
  facets: FacetValues,
  choices: Choices,
): Map<FacetKey, Map<string, number>> {
  const counts = new Map<FacetKey, Map<string, number>>();
  for (const [facet, values] of facets) {
    const open = narrow(documents, facets, choices, facet);
    const ofFacet = new Map<string, number>();
    for (const [value, having] of values) {
      ofFacet.set(value, open === null ? having.length : having.filter((document) => open.has(document)).length);
    }
    counts.set(facet, ofFacet);
  }
  return counts;
}

import type { FacetKey } from "./facet-key.ts";
import { facetKeys } from "./facet-key.ts";
import { decodePlaces } from "./places-code.ts";
import type { IndexFile } from "./search-files.ts";
import { splitKeys } from "./search-files.ts";

/** The index as the search uses it. */
export type SearchIndex = {
  version: string;
  documents: number;
  facets: ReadonlyMap<FacetKey, ReadonlyMap<string, readonly number[]>>;
  firstKeys: readonly string[];
  /** The values that a document has of each facet. */
  valuesOf: (document: number, facet: FacetKey) => readonly string[];
};

export function readIndex({ version, documents, facets, firstKeys }: IndexFile): SearchIndex {
  const decoded = new Map(
    facetKeys.map((facet) => [
      facet,
      new Map(Object.entries(facets[facet]).map(([value, code]) => [value, decodePlaces(code)])),
    ]),
  );
  const byDocument = new Map<FacetKey, string[][]>();
  for (const [facet, values] of decoded) {
    const ofFacet: string[][] = Array.from({ length: documents }, () => []);
    for (const [value, having] of values) for (const document of having) ofFacet[document]?.push(value);
    byDocument.set(facet, ofFacet);
  }
  return {
    version,
    documents,
    facets: decoded,
    firstKeys: splitKeys(firstKeys),
    valuesOf: (document, facet) => byDocument.get(facet)?.[document] ?? [],
  };
}

import type { Documents } from "../core/browse/facet-counts.ts";
import { facetCounts, narrow } from "../core/browse/facet-counts.ts";
import type { FacetKey } from "../core/browse/facet-key.ts";
import { findDocuments } from "../core/browse/find-documents.ts";
import { neededFiles } from "../core/browse/needed-files.ts";
import type { QueryWord } from "../core/browse/parse-query.ts";
import { parseQuery } from "../core/browse/parse-query.ts";
import type { SearchIndex } from "../core/browse/read-index.ts";
import type { SearchState, SortName } from "../core/browse/search-state.ts";
import { sortDocuments } from "../core/browse/sort-documents.ts";
import type { SearchReader } from "./search-reader.ts";

/** What a search found: all documents in order, and what each value of each facet would leave. */
export type Found = {
  query: readonly QueryWord[];
  index: SearchIndex;
  documents: readonly number[];
  counts: ReadonlyMap<FacetKey, ReadonlyMap<string, number>>;
  sort: SortName;
};

/** Loads what a state needs and finds its documents. */
export async function runSearch(reader: SearchReader, state: SearchState, locale: string): Promise<Found> {
  const index = await reader.index();
  const query = parseQuery(state.text);
  const asked = state.text.trim() !== "";
  const sort = state.sort ?? (query.length > 0 ? "cocok" : "terbaru");
  const [order] = await Promise.all([
    sort === "kematangan" ? reader.order("kematangan") : sort === "nama" ? reader.order(nameOrder(locale)) : null,
    reader.loadWords(neededFiles(query, index.firstKeys)),
  ]);
  const points = findDocuments(query, reader.words);
  const answering: Documents = asked ? new Set(points.keys()) : null;
  const kept = narrow(answering, index.facets, state.choices) ?? new Set(Array(index.documents).keys());
  return {
    query,
    index,
    documents: sortDocuments(kept, sort, { points, order }),
    counts: facetCounts(answering, index.facets, state.choices),
    sort,
  };
}

function nameOrder(locale: string): "nama-id" | "nama-en" {
  return locale === "en" ? "nama-en" : "nama-id";
}

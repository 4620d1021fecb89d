/** What innovations can be narrowed by; the words stand in addresses, in both languages. */
export const facetKeys = [
  "urusan",
  "pelaksana",
  "unit",
  "tahun",
  "jenis",
  "tahapan",
  "kematangan",
  "lomba",
  "status",
] as const;
export type FacetKey = (typeof facetKeys)[number];

/** The chosen value of each facet; a facet that is not in it is open. */
export type Choices = ReadonlyMap<FacetKey, string>;

/** Of each facet, by value, the documents that have it, ascending. A document may have none or several. */
export type FacetValues = ReadonlyMap<FacetKey, ReadonlyMap<string, readonly number[]>>;

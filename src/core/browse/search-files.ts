import type { FacetKey } from "./facet-key.ts";
import type { SearchCard } from "./search-card.ts";

/** How the files of the search lie under one folder. Each carries the version of the data that it belongs to. */
export const searchPaths = {
  index: "indeks.json",
  words: (file: number): string => `kata/${file}.json`,
  cards: (file: number): string => `kartu/${file}.json`,
  texts: (file: number): string => `teks/${file}.json`,
  order: (name: OrderName): string => `urutan/${name}.json`,
} as const;

export const orderNames = ["nama-id", "nama-en", "kematangan"] as const;
export type OrderName = (typeof orderNames)[number];

/**
 * Documents whose cards, or whose texts, share a file; their numbers follow each other. Few, since what was found lies
 * scattered and the rest of each file is fetched for nothing; more where there would be too many files.
 */
export function documentsInFile(documents: number): number {
  return documents > 10_000 ? 8 : 2;
}

/** What every search needs first: how many documents, what is in which facet, which file has which words. */
export type IndexFile = {
  version: string;
  documents: number;
  /** Values of each facet with their documents as `encodePlaces` writes them. */
  facets: { readonly [Key in FacetKey]: Readonly<Record<string, string>> };
  /** First key of each file of words, in a row as `joinKeys` writes them. */
  firstKeys: string;
};

/** Keys that follow each other by code units, with their holders as `encodeHolders` writes them, parted by points. */
export type WordsFile = { version: string; keys: string; holders: string };

export type CardsFile = { version: string; cards: readonly SearchCard[] };

/** What is searched but not on the card: the longer texts of each document by the name of their field. */
export type TextsFile = { version: string; texts: readonly (readonly LongText[])[] };
export type LongText = { field: string; text: string };

/** All documents in another order, as `encodeNumbers` writes them. */
export type OrderFile = { version: string; order: string };

/**
 * Words in a row, an underscore on each side. A word alone between two quotes could be mistaken for the id of an
 * innovation by the check for those that may not be public yet.
 */
export function joinKeys(keys: readonly string[]): string {
  return `_${keys.join("_")}_`;
}

export function splitKeys(text: string): string[] {
  return text.slice(1, -1).split("_");
}

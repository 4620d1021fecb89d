import { buildWordKeys } from "#core/browse/build-word-keys.ts";
import { contentHash } from "#core/browse/content-hash.ts";
import { foldWord, writtenWords } from "#core/browse/fold-word.ts";
import { encodeNumbers } from "#core/browse/number-code.ts";
import { encodePlaces } from "#core/browse/places-code.ts";
import type { CardsFile, IndexFile, OrderFile, OrderName, TextsFile, WordsFile } from "#core/browse/search-files.ts";
import { documentsInFile, joinKeys, orderNames, searchPaths } from "#core/browse/search-files.ts";
import { splitIntoFiles } from "#core/browse/split-into-files.ts";
import { compareTexts } from "#core/compare-texts.ts";
import type { Facets } from "./build-facets.ts";
import { newestFirst } from "./build-innovation-card.ts";
import type { Context } from "./context.ts";
import type { SearchDocument } from "./search-document.ts";
import { searchDocument } from "./search-document.ts";

type NamedText = { path: string; text: string };

/** The files that the search of the catalogue reads, piece by piece; none where there are no innovations. */
export function buildSearchFiles(context: Context, facets: Facets): NamedText[] {
  const documents = newestFirst(context).map((innovation) => searchDocument(context, innovation));
  if (documents.length === 0) return [];
  const version = contentHash(documents.flatMap(({ card, searched }) => [card.id, searched.name, searched.text]));
  const words = splitIntoFiles(buildWordKeys(documents.map(({ searched }) => searched)));
  const firstKeys = joinKeys(words.map(({ firstKey }) => firstKey));
  const encoded = encodedFacets(facets);
  const index: IndexFile = { version, documents: documents.length, facets: encoded, firstKeys };
  return [
    json(searchPaths.index, index),
    ...words.map(({ keys, holders }, file) =>
      json(searchPaths.words(file), { version, keys, holders } satisfies WordsFile),
    ),
    ...inFiles(documents).flatMap((some, file) => [
      json(searchPaths.cards(file), { version, cards: some.map(({ card }) => card) } satisfies CardsFile),
      json(searchPaths.texts(file), { version, texts: some.map(({ texts }) => texts) } satisfies TextsFile),
    ]),
    ...orderNames.map((name) =>
      json(searchPaths.order(name), { version, order: encodeNumbers(inOrder(documents, name)) } satisfies OrderFile),
    ),
  ];
}

function json(path: string, content: object): NamedText {
  return { path: `/cari/${path}`, text: `${JSON.stringify(content)}\n` };
}

function encodedFacets({ documents }: Facets): IndexFile["facets"] {
  const encoded = Array.from(documents, ([key, values]) => [
    key,
    Object.fromEntries(Array.from(values, ([value, having]) => [value, encodePlaces(having)])),
  ]);
  return Object.fromEntries(encoded) as IndexFile["facets"];
}

function inFiles(documents: readonly SearchDocument[]): SearchDocument[][] {
  const inFile = documentsInFile(documents.length);
  const files = Math.ceil(documents.length / inFile);
  return Array.from({ length: files }, (_, file) => documents.slice(file * inFile, (file + 1) * inFile));
}

/** Numbers of all documents by name, or by maturity as a share of the highest possible, best first. */
function inOrder(documents: readonly SearchDocument[], name: OrderName): number[] {
  const keyed = documents.map(({ card }, document) => ({
    document,
    share: card.maturity === null ? -1 : card.maturity.value / card.maturity.maximum,
    name: name === "kematangan" ? "" : nameKey(name === "nama-en" ? (card.name.en ?? card.name.id) : card.name.id),
  }));
  const compare = (a: (typeof keyed)[number], b: (typeof keyed)[number]): number =>
    name === "kematangan" ? b.share - a.share : compareTexts(a.name, b.name);
  return keyed.toSorted((a, b) => compare(a, b) || a.document - b.document).map(({ document }) => document);
}

/** A name as it is put in order: without case, accents and marks, numbers by their size. */
function nameKey(name: string): string {
  return writtenWords(name)
    .map((word) => foldWord(word).replace(/\d+/g, (digits) => digits.padStart(12, "0")))
    .join(" ");
}

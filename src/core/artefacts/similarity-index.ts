import { compareTexts } from "#core/compare-texts.ts";
import type { TellingWord } from "./telling-words.ts";
import { tellingWords } from "./telling-words.ts";

/** What likeness is judged by. `affair` and `unitId` are compared as they are; null is like nothing. */
export type ComparedDocument = {
  id: string;
  name: string;
  text: string;
  unitId: string | null;
  affair: string | null;
  /** Folded words that say who carries it and not what it does. */
  ignored: ReadonlySet<string>;
};

/** Who holds a root, by place, and what it weighs there. */
export type Holders = { places: readonly number[]; weights: readonly number[] };

/** Of each document its roots with their weights by rarity, whose squares add up to 1; of each root who holds it. */
export type SimilarityIndex = {
  documents: readonly ComparedDocument[];
  words: readonly ReadonlyMap<string, TellingWord>[];
  holders: ReadonlyMap<string, Holders>;
  /** Places of the documents of an affair, by id. */
  ofAffair: ReadonlyMap<string, readonly number[]>;
  /** Room to add up in, a number a document; nought everywhere between two uses. */
  room: Float64Array;
};

/**
 * A root that more than a tenth of all hold, or more than `mostHolders`, tells none apart; few are always compared. One
 * that nobody else holds, such as an innovation's own name, joins it to none.
 */
const fewHolders = 20;
const mostHolders = 250;

export function makeSimilarityIndex(documents: readonly ComparedDocument[]): SimilarityIndex {
  const found = documents.map(({ name, text, ignored }) => tellingWords(name, text, ignored));
  const counts = new Map<string, number>();
  for (const own of found) for (const root of own.keys()) counts.set(root, (counts.get(root) ?? 0) + 1);
  const limit = Math.max(fewHolders, Math.min(documents.length / 10, mostHolders));
  const words = found.map((own) => weighed(own, counts, limit, documents.length));
  const byId = [...documents.keys()].toSorted((a, b) => compareTexts(documents[a]?.id ?? "", documents[b]?.id ?? ""));
  const ofAffair = Map.groupBy(byId, (place) => documents[place]?.affair ?? "");
  ofAffair.delete("");
  return { documents, words, holders: holdersOf(words), ofAffair, room: new Float64Array(documents.length) };
}

/** Weights by rarity, for vectors of length 1. */
function weighed(
  own: ReadonlyMap<string, TellingWord>,
  counts: ReadonlyMap<string, number>,
  limit: number,
  all: number,
): ReadonlyMap<string, TellingWord> {
  const rare = [...own].flatMap(([root, { word, weight }]) => {
    const held = counts.get(root) ?? 0;
    return held < 2 || held > limit ? [] : [{ root, word, weight: weight * Math.log(1 + all / held) }];
  });
  const length = Math.hypot(...rare.map(({ weight }) => weight));
  return new Map(rare.map(({ root, word, weight }) => [root, { word, weight: weight / length }]));
}

function holdersOf(words: SimilarityIndex["words"]): ReadonlyMap<string, Holders> {
  const holders = new Map<string, { places: number[]; weights: number[] }>();
  for (const [place, own] of words.entries()) {
    for (const [root, { weight }] of own) {
      const known = holders.get(root) ?? { places: [], weights: [] };
      known.places.push(place);
      known.weights.push(weight);
      holders.set(root, known);
    }
  }
  return holders;
}

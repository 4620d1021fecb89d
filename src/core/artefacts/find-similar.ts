import { compareTexts } from "#core/compare-texts.ts";
import type { SimilarityIndex } from "./similarity-index.ts";

/** A document like another: its place, the words of the other that both have (by weight), and whether it is of one affair. */
export type Similar = { place: number; words: readonly string[]; sameAffair: boolean };

const mostShown = 4;
const leastShown = 3;
const mostWords = 3;
/** Less than this in common, from 0 to 1, is chance; of one affair, a little less will do. */
const leastAlike = 0.16;
const leastAlikeInAffair = 0.1;
/** One word in common between different affairs is chance, too. */
const leastWords = 2;
const affairBonus = 0.1;
const sameUnitFactor = 0.5;

/**
 * The documents most like the one at a place, best first, at most four, never itself. Likeness is the cosine of their
 * weighted roots, plus a bonus for the same affair, halved within a unit so that one sees other units; ties go by id.
 * Where fewer than three are alike, others of the same affair follow by id, those of other units first.
 */
export function findSimilar(index: SimilarityIndex, place: number): readonly Similar[] {
  const own = index.documents[place];
  if (own === undefined) return [];
  const inUnit = (other: number): boolean => own.unitId !== null && index.documents[other]?.unitId === own.unitId;
  const inAffair = (other: number): boolean => own.affair !== null && index.documents[other]?.affair === own.affair;
  const best: Scored[] = [];
  for (const [other, shared] of sharedWeights(index, place)) {
    const related = inAffair(other);
    if (!related && shared < leastAlike) continue;
    const score = (shared + (related ? affairBonus : 0)) * (inUnit(other) ? sameUnitFactor : 1);
    const scored = { other, score, id: index.documents[other]?.id ?? "" };
    // Comparing words takes longest, so it waits until the rest is in favour.
    const last = best[mostShown - 1];
    if (last !== undefined && byScore(scored, last) > 0) continue;
    if (!related && sharedWords(index, place, other).length < leastWords) continue;
    best.push(scored);
    best.sort(byScore).splice(mostShown);
  }
  const alike = best.map(({ other }) => other);
  const chosen = alike.length < leastShown ? filledUp(index, place, alike, inUnit) : alike;
  return chosen.map((other) => ({
    place: other,
    words: sharedWords(index, place, other),
    sameAffair: inAffair(other),
  }));
}

type Scored = { other: number; score: number; id: string };

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || compareTexts(a.id, b.id);
}

/** What others have in common with the one at a place, from 0 to 1, where it is more than chance; without itself. */
function* sharedWeights(
  { words, holders, room }: SimilarityIndex,
  place: number,
): Generator<readonly [number, number]> {
  const met: number[] = [];
  for (const [root, { weight }] of words[place] ?? []) {
    const { places, weights } = holders.get(root) ?? { places: [], weights: [] };
    for (let at = 0; at < places.length; at += 1) {
      const other = places[at] ?? 0;
      if (room[other] === 0) met.push(other);
      room[other] = (room[other] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  for (const other of met) {
    const shared = room[other] ?? 0;
    room[other] = 0;
    if (other !== place && shared >= leastAlikeInAffair) yield [other, shared];
  }
}

function filledUp(
  { documents, ofAffair }: SimilarityIndex,
  place: number,
  alike: readonly number[],
  inUnit: (other: number) => boolean,
): number[] {
  const chosen = [...alike];
  const others = ofAffair.get(documents[place]?.affair ?? "") ?? [];
  for (const ofUnit of [false, true]) {
    for (const other of others) {
      if (chosen.length >= leastShown) return chosen;
      if (other !== place && inUnit(other) === ofUnit && !chosen.includes(other)) chosen.push(other);
    }
  }
  return chosen;
}

function sharedWords({ words }: SimilarityIndex, place: number, other: number): readonly string[] {
  const theirs = words[other];
  const shared = [...(words[place] ?? [])]
    .map(([root, { word, weight }]) => ({ word, common: weight * (theirs?.get(root)?.weight ?? 0) }))
    .filter(({ common }) => common > 0)
    .toSorted((a, b) => b.common - a.common || compareTexts(a.word, b.word));
  return [...new Set(shared.map(({ word }) => word))].slice(0, mostWords);
}

import { ascending } from "d3-array";
import { findAffair } from "#core/schema/affair.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Need } from "#core/schema/need.ts";
import { newestFirst } from "./build-innovation-card.ts";
import type { Context } from "./context.ts";
import { foldWords } from "./fold-words.ts";
import type { NeedGroup } from "./need-pages.ts";

/** An innovation that helps with a need, with the key words it mentions and the affair it shares, if any. */
export type NeedMatch = {
  innovation: Innovation;
  group: NeedGroup;
  words: readonly string[];
  /** True where a key word stands in the name or the summary already. */
  central: boolean;
  affair: string | null;
};

/**
 * What helps with each need, by slug. An innovation helps where its main or another affair is one of the need's, or
 * where its name, summary, aim or benefit has one of the need's key words: whole words in the order of the key word,
 * whatever their letter case, accents or punctuation (`KTP` finds "e-KTP", `air` does not find "hilir"). Only the
 * Indonesian texts are read, since the key words are Indonesian.
 *
 * Those not stopped come first, of them those that mention the need, then those that only share its affair. Within
 * each group: known to be running, key word in the name or summary, main affair, fully described, newest.
 */
export function matchNeeds(context: Context): ReadonlyMap<string, readonly NeedMatch[]> {
  const needs = context.dataset.needs.map((need) => prepareNeed(need));
  const found = new Map<string, Ranked[]>(needs.map(({ need }) => [need.slug, []]));
  if (needs.length === 0) return new Map();
  for (const innovation of newestFirst(context)) {
    const read = readInnovation(innovation);
    for (const need of needs) {
      const match = matchOf(need, read);
      if (match !== null) found.get(need.need.slug)?.push(match);
    }
  }
  return new Map([...found].map(([slug, matches]) => [slug, inOrder(matches)]));
}

type Prepared = { need: Need; affairs: ReadonlySet<string>; phrases: readonly { word: string; folded: string }[] };
type Read = { innovation: Innovation; first: string; further: string; main: string | null; others: readonly string[] };
type Ranked = NeedMatch & { order: readonly number[] };

function prepareNeed(need: Need): Prepared {
  const phrases = (need.keywords ?? []).map((word) => ({ word, folded: joined([word]) }));
  const affairs = new Set((need.affairs ?? []).map(affairKey));
  return { need, affairs, phrases: phrases.filter(({ folded }) => folded.trim() !== "") };
}

function readInnovation(innovation: Innovation): Read {
  const { name, summary, aim, benefit, affair, otherAffairs } = innovation;
  return {
    innovation,
    first: joined([name, summary]),
    further: joined([aim, benefit]),
    main: affair === null ? null : affairKey(affair),
    others: (otherAffairs ?? []).map(affairKey),
  };
}

/** Words between blanks, so that a phrase between blanks is only found as whole words; texts are kept apart. */
function joined(texts: readonly (string | null)[]): string {
  return texts.map((text) => ` ${foldWords(text ?? "").join(" ")} `).join("|");
}

function affairKey(name: string): string {
  return findAffair(name)?.slug ?? foldWords(name).join(" ");
}

function matchOf({ affairs, phrases }: Prepared, { innovation, first, further, main, others }: Read): Ranked | null {
  const inFirst = phrases.filter(({ folded }) => first.includes(folded));
  const inFurther = phrases.filter((phrase) => !inFirst.includes(phrase) && further.includes(phrase.folded));
  const isMain = main !== null && affairs.has(main);
  const other = others.findIndex((key) => affairs.has(key));
  const affair = isMain ? innovation.affair : (innovation.otherAffairs?.[other] ?? null);
  const words = [...inFirst, ...inFurther].map(({ word }) => word);
  if (words.length === 0 && affair === null) return null;
  const stopped = innovation.status === "berhenti";
  const group = stopped ? "stopped" : words.length > 0 ? "mentions" : "affair";
  const described = innovation.summary !== null && innovation.aim !== null && innovation.benefit !== null;
  const order = [innovation.status === null, inFirst.length === 0, !isMain, !described].map(Number);
  return { innovation, group, words, central: inFirst.length > 0, affair, order };
}

/** By group, then by what comes first; the rest stays newest first, as it came. */
function inOrder(matches: readonly Ranked[]): NeedMatch[] {
  const groups: Record<NeedGroup, number> = { mentions: 0, affair: 1, stopped: 2 };
  return matches
    .toSorted((a, b) => ascending(groups[a.group], groups[b.group]) || byEach(a.order, b.order))
    .map(({ order: _, ...match }) => match);
}

function byEach(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : ascending(a[at] ?? 0, b[at] ?? 0);
}

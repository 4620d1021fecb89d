import { foldWord, writtenWords } from "#core/browse/fold-word.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import { affairName } from "./build-innovation-card.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import { facetMarks } from "./facet-marks.ts";
import { findSimilar } from "./find-similar.ts";
import type { SimilarInnovation } from "./innovation-page.ts";
import type { ComparedDocument } from "./similarity-index.ts";
import { makeSimilarityIndex } from "./similarity-index.ts";

/** Of every innovation those most like it, best first; by the Indonesian name and summary, and the main affair. */
export function buildSimilarInnovations(context: Context): ReadonlyMap<string, readonly SimilarInnovation[]> {
  const { innovations, competitionEntries } = context.dataset;
  const contests = foldedWords(competitionEntries.map(({ competition }) => competition));
  const index = makeSimilarityIndex(innovations.map((innovation) => comparedDocument(context, innovation, contests)));
  return new Map(
    innovations.map((innovation, place) => [
      innovation.id,
      findSimilar(index, place).flatMap(({ place: other, words, sameAffair }) => {
        const found = innovations[other];
        return found ? [similarInnovation(context, found, words, sameAffair)] : [];
      }),
    ]),
  );
}

function comparedDocument(context: Context, innovation: Innovation, contests: ReadonlySet<string>): ComparedDocument {
  const { id, name, summary, unitId } = innovation;
  const unit = context.units.get(unitId ?? "");
  return {
    id,
    name,
    text: summary ?? "",
    unitId,
    affair: facetMarks.urusan(context, innovation)[0]?.value ?? null,
    // Who carries it and which contest it was in is no likeness.
    ignored: new Set([...contests, ...foldedWords([unit?.name ?? ""])]),
  };
}

function similarInnovation(
  context: Context,
  innovation: Innovation,
  words: readonly string[],
  sameAffair: boolean,
): SimilarInnovation {
  const unit = context.units.get(innovation.unitId ?? "");
  return {
    id: innovation.id,
    name: nameOf(innovation),
    unitName: unit ? nameOf(unit) : null,
    stopped: innovation.status === "berhenti",
    reason: { words, affair: sameAffair ? affairName(innovation.affair) : null },
  };
}

function foldedWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => writtenWords(text).map(foldWord)));
}

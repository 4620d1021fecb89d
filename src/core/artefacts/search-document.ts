import type { SearchedText } from "#core/browse/build-word-keys.ts";
import type { SearchCard } from "#core/browse/search-card.ts";
import type { LongText } from "#core/browse/search-files.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import { affairName, isSample, latestMaturity } from "./build-innovation-card.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";

/** What the search has of one innovation: what is searched, what a result shows, and the longer texts to quote from. */
export type SearchDocument = { searched: SearchedText; card: SearchCard; texts: readonly LongText[] };

export function searchDocument(context: Context, innovation: Innovation): SearchDocument {
  const unit = context.units.get(innovation.unitId ?? "");
  const texts = longTexts(innovation);
  const affair = affairName(innovation.affair);
  const shown = [innovation.summary, innovation.summaryEn, unit?.name, unit?.nameEn, affair?.id, affair?.en];
  return {
    searched: {
      name: joined([innovation.name, innovation.nameEn]),
      text: joined([...shown, ...texts.map(({ text }) => text)]),
    },
    card: {
      id: innovation.id,
      name: nameOf(innovation),
      summary: innovation.summary === null ? null : { id: innovation.summary, en: innovation.summaryEn },
      initiatorName: unit ? null : innovation.initiatorName,
      maturity: latestMaturity(context, innovation.id),
      sample: isSample(context, innovation),
    },
    texts,
  };
}

/** Texts of the profile that a result does not show by itself, by field, in the order of the profile. */
function longTexts(innovation: Innovation): LongText[] {
  const fields = {
    benefit: innovation.benefit,
    result: innovation.result,
    aim: innovation.aim,
    design: innovation.design,
    theme: innovation.theme,
    otherAffairs: innovation.otherAffairs?.join("; ") ?? null,
    initiator: innovation.initiatorName,
  };
  return Object.entries(fields).flatMap(([field, text]) => (text === null ? [] : [{ field, text }]));
}

function joined(texts: readonly (string | null | undefined)[]): string {
  return texts.filter((text) => text !== null && text !== undefined).join("\n");
}

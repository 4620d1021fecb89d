import type { InnovationTerms, Term } from "#core/artefacts/facts/fact-step.ts";
import type { Locale } from "../../i18n/locale.ts";
import { factMessages } from "../../i18n/messages/fact.ts";
import { fill } from "../../i18n/messages.ts";
import { shownNumber } from "./fact-words.ts";

/** The sum of an innovation's maturity: `3×3 + 2×3 + 2×2`; a missing term as a dash with what it counts as. */
export function termsSum({ terms, given }: InnovationTerms, locale: Locale): string {
  const words = factMessages(locale);
  if (given) return words["innovations.given"];
  if (terms.length === 0) return words["innovations.none"];
  return terms.map((term) => termText(term, locale)).join(" + ");
}

/** Where the cells of an innovation stand, and whether it counts. */
export function innovationPlaces({ lines, stage, counted }: InnovationTerms, locale: Locale): string {
  const words = factMessages(locale);
  return [
    lines === "" ? null : fill(words["innovations.line"], { lines }),
    stage && fill(words["innovations.stage"], { stage: stage.text, file: stage.file, line: stage.line }),
    counted ? null : words["innovations.uncounted"],
  ]
    .filter((part) => part !== null)
    .join("; ");
}

function termText({ weight, value, missing }: Term, locale: Locale): string {
  const by = weight === null ? "?" : shownNumber(weight, locale);
  if (missing && value !== null) return `${by}×[–: ${shownNumber(value, locale)}]`;
  return `${by}×${value === null ? "–" : shownNumber(value, locale)}`;
}

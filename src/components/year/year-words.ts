import type { YearPage } from "#core/artefacts/year-page.ts";
import { formatNumber } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { yearMessages } from "../../i18n/messages/year.ts";
import { fill } from "../../i18n/messages.ts";

/** Which method served the year. */
export function methodSentence(report: Pick<YearPage, "method">, locale: Locale): string {
  return `${fill(yearMessages(locale).inForce, { method: plainText(report.method.name, locale) })}.`;
}

/** Whether the year may be compared with the one before, and why. */
export function comparisonSentence(
  {
    previous,
    previousMethod,
    method,
    comparable,
  }: Pick<YearPage, "previous" | "previousMethod" | "method" | "comparable">,
  locale: Locale,
): string {
  const words = yearMessages(locale);
  if (previous === null) return words.first;
  if (comparable) {
    const same = !previousMethod || previousMethod.id === method.id;
    return fill(same ? words.same : words.equivalent, { previous });
  }
  if (!previousMethod) return fill(words.brokenPlain, { previous });
  const from = plainText(previousMethod.name, locale);
  return fill(words.broken, { previous, from, to: plainText(method.name, locale) });
}

/** How many units have a value, where there is no single region to lead with. */
export function rankedSentence({ year, rankings }: YearPage, locale: Locale): string {
  const ranked = rankings.reduce((sum, ranking) => sum + ranking.ranked, 0);
  return fill(yearMessages(locale).rankedUnits, { ranked: formatNumber(ranked, locale), year });
}

/** Why nobody is named as having moved: the two methods by name. */
export function brokenSentence({ year, method, previousMethod }: YearPage, locale: Locale): string {
  const [from, to] = [previousMethod ?? method, method].map(({ name }) => plainText(name, locale));
  return fill(yearMessages(locale).moversBroken, { year, from: from ?? "", to: to ?? "" });
}

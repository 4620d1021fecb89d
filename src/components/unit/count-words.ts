import type { CountEffects } from "#core/artefacts/count-effects.ts";
import type { PredicateLadder } from "#core/artefacts/predicate-ladder.ts";
import { formatList, formatNumber, formatSigned } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { robustnessMessages } from "../../i18n/messages/robustness.ts";
import { fill } from "../../i18n/messages.ts";

/** What one more innovation of mean maturity would add; null where it cannot be told. */
export function oneMoreWords({ oneMore, decimals }: CountEffects, locale: Locale): string | null {
  if (oneMore === null) return null;
  const words = robustnessMessages(locale);
  const { points, mean, count } = oneMore;
  if (points === 0) return words["counts.more.none"];
  const values = {
    points: formatNumber(points, locale, decimals),
    mean: formatSigned(mean, locale, decimals),
    count: formatSigned(count, locale, decimals),
  };
  return fill(words[mean === 0 || count === 0 ? "counts.more" : "counts.more.parts"], values);
}

/** Whether another least divisor would give another index. */
export function divisorWords(effects: CountEffects, locale: Locale): string | null {
  const { divisors } = effects;
  if (divisors.length === 0) return null;
  const words = robustnessMessages(locale);
  const innovations = formatNumber(effects.innovations, locale);
  if (differs(effects)) return fill(words["counts.differ"], { innovations });
  const named = formatList(
    divisors.map(({ divisor }) => formatNumber(divisor, locale)),
    locale,
  );
  return fill(words["counts.same"], { divisors: named, innovations });
}

export function differs({ divisors }: CountEffects): boolean {
  return divisors.some(({ points }) => points !== 0);
}

/** How many indicators would each be enough for the next predicate. */
export function ladderWords({ enough, indicators }: PredicateLadder, locale: Locale): string {
  const words = robustnessMessages(locale);
  return enough === 0
    ? words["ladder.enough.none"]
    : fill(words["ladder.enough"], { enough: formatNumber(enough, locale), count: formatNumber(indicators, locale) });
}

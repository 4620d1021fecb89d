import type { DivisorTouch, MethodContrast, MethodDifference } from "#core/artefacts/method-comparison.ts";
import { formatList, formatNumber, formatPlain, formatSigned } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { methodBreakMessages } from "../../i18n/messages/method-breaks.ts";
import { fill } from "../../i18n/messages.ts";

/** What differs between two methods, one thing a line. */
export function differenceLines({ differences }: MethodContrast, locale: Locale): readonly string[] {
  return differences.flatMap((difference) => linesOf(difference, locale));
}

/** What stands over those lines: that the two differ, or that nothing is known to. */
export function differenceHead({ differences }: MethodContrast, comparable: boolean, locale: Locale): string {
  const words = methodBreakMessages(locale);
  if (differences.length > 0) return comparable ? words.differsYet : words.differs;
  return comparable ? words.differsNone : `${words.differsNone} ${words.notDeclared}`;
}

/** What cannot be told, in a sentence; empty where all is published. */
export function unknownSentence({ unknown }: MethodContrast, locale: Locale): string {
  const words = methodBreakMessages(locale);
  if (unknown.length === 0) return "";
  const parts = unknown.map((part) => words[`unknown.${part}`]);
  return fill(words.unknown, { parts: formatList(parts, locale) });
}

/** Whom a new divisor touches, in a sentence with numbers. */
export function touchSentence({ touched, regions, year, from, to }: DivisorTouch, locale: Locale): string {
  const words = methodBreakMessages(locale);
  const [first] = touched;
  if (!first) return fill(words.touchNone, { year, most: Math.max(from, to) });
  return fill(words.touchFinding, {
    year,
    count: formatNumber(touched.length, locale),
    regions: formatNumber(regions, locale),
    unit: plainText(first.name, locale),
    points: formatSigned(first.points, locale),
  });
}

function linesOf(difference: MethodDifference, locale: Locale): string[] {
  const words = methodBreakMessages(locale);
  const plain = (value: number) => formatPlain(value, locale);
  switch (difference.what) {
    case "skala": {
      const range = ([low, high]: readonly [number, number]) =>
        fill(words["scale.range"], { low: plain(low), high: plain(high) });
      return [fill(words.skala, { from: range(difference.from), to: range(difference.to) })];
    }
    case "indikator": {
      const { added, removed } = difference;
      const news = added > 0 ? [fill(words.indicatorsAdded, { added })] : [];
      return removed > 0 ? [...news, fill(words.indicatorsRemoved, { removed })] : news;
    }
    case "bobot":
    case "penyekalaan":
    case "penggabungan":
      return [fill(words[difference.what], { count: difference.count })];
    case "pembagi":
    case "desimal":
      return [fill(words[difference.what], { from: difference.from, to: difference.to })];
    case "skor-jumlah":
    case "hilang":
      return [words[difference.what]];
    case "predikat":
      return difference.bounds.map(({ name, from, to }) =>
        fill(words.predikat, { name: plainText(name, locale), from: plain(from), to: plain(to) }),
      );
    default:
      throw new Error(`unknown difference: ${difference satisfies never}`);
  }
}

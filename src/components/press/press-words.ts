import type { PressChange, PressSentence } from "#core/artefacts/press/press-page.ts";
import { formatNumber, formatPlain } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { codeName, measureName } from "../../i18n/messages/codes.ts";
import { pressMessages } from "../../i18n/messages/press.ts";
import { fill } from "../../i18n/messages.ts";
import { countText } from "../fact/fact-words.ts";

/** One sentence of the press page, whole in itself. */
export function pressSentence(sentence: PressSentence, locale: Locale): string {
  const words = pressMessages(locale);
  switch (sentence.key) {
    case "region": {
      const { node, name, year, value, decimals, maximum, predicate } = sentence;
      return fill(predicate ? words["say.region.predicate"] : words["say.region"], {
        node: plainText(node, locale),
        name: plainText(name, locale),
        year,
        value: formatNumber(value, locale, decimals),
        maximum: formatPlain(maximum, locale),
        predicate: predicate ? plainText(predicate, locale) : "",
      });
    }
    case "count": {
      const { of: fact } = sentence;
      return fill(words[`say.${fact.key}`], {
        value: countText(fact, locale),
        of: fact.of === null ? "" : formatNumber(fact.of, locale),
        year: fact.year,
      });
    }
    case "first":
    case "last": {
      const { key, year, kind, node, name, others, value, decimals, ranked } = sentence;
      return fill(others > 0 ? words[`say.${key}.tied`] : words[`say.${key}`], {
        year,
        kind: kind === null ? words.units : codeName("many", kind, locale),
        node: plainText(node, locale),
        name: plainText(name, locale),
        others,
        value: formatNumber(value, locale, decimals),
        ranked: formatNumber(ranked, locale),
      });
    }
    case "rise":
    case "fall": {
      const { key, year, name, change, from, to, decimals } = sentence;
      return fill(words[`say.${key}`], {
        year,
        name: plainText(name, locale),
        change: formatNumber(Math.abs(change), locale, decimals),
        from: formatNumber(from, locale, decimals),
        to: formatNumber(to, locale, decimals),
      });
    }
    case "official":
    case "target": {
      const { key, year, measure, value } = sentence;
      return fill(words[`say.${key}`], { year, measure: measureName(measure, locale), value });
    }
    default:
      throw new Error(`unknown sentence: ${sentence satisfies never}`);
  }
}

/** A count of one of the two years: "31 dari 33". */
export function changeText({ value, of }: PressChange["now"], locale: Locale): string {
  const shown = formatNumber(value, locale);
  if (of === null) return shown;
  return fill(pressMessages(locale)["change.of"], { value: shown, of: formatNumber(of, locale) });
}

import type { MethodChoices } from "#core/artefacts/method-choices.ts";
import { formatNumber, formatPlain, formatShare } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { methodChoiceMessages } from "../../i18n/messages/method-choices.ts";
import { fill } from "../../i18n/messages.ts";

/** One choice in words: its name, what it means, and what stands in its fold. */
export type ChoiceLine = { id: string; term: string; texts: readonly string[]; more: readonly string[] };

/** The choices of a method that it has made, in the order in which a figure comes about. */
export function choiceLines(choices: MethodChoices, locale: Locale): readonly ChoiceLine[] {
  return [
    missingLine(choices, locale),
    scalingLine(choices, locale),
    joiningLine(choices, locale),
    divisorLine(choices, locale),
    countLine(choices, locale),
    roundingLine(choices, locale),
    withinLine(choices, locale),
    drawsLine(choices, locale),
  ].flatMap((line) => line ?? []);
}

type Line = ChoiceLine | null;

function missingLine({ missing, minimumCoverage }: MethodChoices, locale: Locale): Line {
  const words = methodChoiceMessages(locale);
  const texts = missing.map((policy) => known(`missing.${policy}`, policy, locale));
  if (minimumCoverage > 0) texts.push(fill(words.coverage, { share: formatShare(minimumCoverage, locale) }));
  return { id: "hilang", term: words.missing, texts, more: [] };
}

function scalingLine({ scalings }: MethodChoices, locale: Locale): Line {
  const texts = scalings.map(({ normalisation, indicators }) =>
    fill(known(`scaling.${normalisation}`, normalisation, locale), { count: indicators }),
  );
  return { id: "skala", term: methodChoiceMessages(locale).scaling, texts, more: [] };
}

function joiningLine({ joinings }: MethodChoices, locale: Locale): Line {
  const texts = joinings.map((joining) => known(`joining.${joining}`, joining, locale));
  return { id: "gabung", term: methodChoiceMessages(locale).joining, texts, more: [] };
}

function divisorLine({ divisor }: MethodChoices, locale: Locale): Line {
  if (divisor === null) return null;
  const words = methodChoiceMessages(locale);
  const texts = [fill(words.divisorText, { floor: divisor.floor })];
  const { latest } = divisor;
  if (latest) texts.push(fill(latest.below === 0 ? words.divisorNobody : words.divisorSome, latest));
  return { id: "pembagi", term: words.divisor, texts, more: [] };
}

function countLine({ count }: MethodChoices, locale: Locale): Line {
  if (count === null) return null;
  const words = methodChoiceMessages(locale);
  const plain = (value: number) => formatPlain(value, locale, 3);
  const points = (value: number) => formatPlain(value, locale, 1);
  const most = points(count.most);
  const cap = formatNumber(count.cap, locale);
  const texts = [
    fill(words.countText, {
      most,
      share: formatShare(count.share, locale, 1),
      quality: points(count.qualityMost),
    }),
  ];
  if (count.maturity !== null) {
    const [maturity, maturityMost] = [points(count.maturity), points(count.maturityMost)];
    texts.push(fill(words.countMaturity, { most, maturity, maturityMost, cap }));
  }
  const more = [fill(words.countEach, { each: plain(count.each), cap })];
  if (count.affairs) more.push(fill(words.countAffairs, { affairs: count.affairs }));
  return { id: "jumlah", term: words.count, texts, more };
}

function roundingLine({ rankOn, decimals }: MethodChoices, locale: Locale): Line {
  const words = methodChoiceMessages(locale);
  const term = rankOn === "rounded" ? words.rounding : words.unrounding;
  return { id: "pembulatan", term, texts: [fill(words[`rounding.${rankOn}`], { count: decimals })], more: [] };
}

function withinLine({ rankWithin }: MethodChoices, locale: Locale): Line {
  const words = methodChoiceMessages(locale);
  const term = rankWithin === "kind" ? words.within : words.withinAll;
  return { id: "sejenis", term, texts: [words[`within.${rankWithin}`]], more: [] };
}

function drawsLine({ draws }: MethodChoices, locale: Locale): Line {
  if (draws === null) return null;
  const words = methodChoiceMessages(locale);
  const values = {
    noise: formatShare(draws.noise, locale),
    count: formatNumber(draws.count, locale),
    seed: String(draws.seed),
  };
  return {
    id: "bobot",
    term: words.draws,
    texts: [fill(words.drawsText, values)],
    more: [fill(words.drawsMore, values)],
  };
}

/** The words for a code; a code that we do not know stays readable. */
function known(key: string, otherwise: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = methodChoiceMessages(locale);
  return words[key] ?? otherwise;
}

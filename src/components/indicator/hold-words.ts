import type { HoldOfYear, OrderHold } from "#core/artefacts/order-hold.ts";
import { formatNumber } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { indicatorHoldMessages } from "../../i18n/messages/indicator-hold.ts";
import { fill } from "../../i18n/messages.ts";

/** The index that ranks, as a word inside a sentence. */
export function rankingName({ node, nodeName }: OrderHold, locale: Locale): string {
  return node === "indeks-unit" ? indicatorHoldMessages(locale).unitIndex : plainText(nodeName, locale);
}

/** How far ranks move without the indicator in the latest year; empty without any year. */
export function holdFinding(hold: OrderHold, locale: Locale): string {
  const words = indicatorHoldMessages(locale);
  const latest = hold.years.at(-1);
  if (!latest) return "";
  const named = { node: rankingName(hold, locale), year: latest.year };
  if (latest.greatest === null) return fill(words.nobody, named);
  return fill(words.finding, { ...named, places: formatNumber(latest.meanShift, locale, 2) });
}

/** Who moves most in the latest year, and how the indicator compares with the others. */
export function holdDetails(hold: OrderHold, locale: Locale): readonly string[] {
  const words = indicatorHoldMessages(locale);
  const latest = hold.years.at(-1);
  if (!latest?.greatest) return [];
  const { greatest, units, place, outOf } = latest;
  const who = { unit: plainText(greatest.name, locale), move: moveText(greatest.shift, locale) };
  const most =
    greatest.kind === null
      ? fill(words.mostOfAll, { ...who, units: formatNumber(units, locale) })
      : fill(words.most, { ...who, kind: codeName("many", greatest.kind, locale) });
  return [most, fill(words.place, { place, outOf })];
}

/** A shift of rank in words: below 0 it rises. */
export function moveText(shift: number, locale: Locale): string {
  const words = indicatorHoldMessages(locale);
  const count = Math.abs(shift);
  const [one, many] = shift < 0 ? [words["up.one"], words.up] : [words["down.one"], words.down];
  return fill(count === 1 ? one : many, { count: formatNumber(count, locale) });
}

/** Years newest first, as the table has them. */
export function holdRows({ years }: OrderHold): readonly HoldOfYear[] {
  return years.toReversed();
}

import type { CountFactPage, FactPage } from "#core/artefacts/facts/fact-page.ts";
import { formatNumber, formatPlain, formatShare } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { measureName } from "../../i18n/messages/codes.ts";
import { factMessages } from "../../i18n/messages/fact.ts";
import { stepMessages } from "../../i18n/messages/fact-steps.ts";
import { fill } from "../../i18n/messages.ts";

/** So many rows of a count stand on its page. */
const mostRows = 60;

/** The name of a page: what the number is, and of which year. */
export function factTitle(page: FactPage, locale: Locale): string {
  if (page.kind === "official") return `${measureName(page.measure, locale)}, ${page.year}`;
  if (page.kind === "target") return `Target: ${measureName(page.measure, locale)}, ${page.year}`;
  return page.title[locale];
}

/** Enough to work a figure of two decimals out again; more digits would read like a telephone number. */
const mostDecimals = 6;

/** A number that came as text, with the language's separators; in words where it is not published. */
export function shownNumber(text: string | null, locale: Locale): string {
  return text === null ? stepMessages(locale)["step.unpublished"] : formatPlain(Number(text), locale, mostDecimals);
}

export function countText(
  { value, decimals, percent }: Pick<CountFactPage, "value" | "decimals" | "percent">,
  locale: Locale,
): string {
  return percent ? formatShare(value / 100, locale, decimals) : formatNumber(value, locale, decimals);
}

/** How a count comes about, with its own numbers. */
export function countFormula(page: CountFactPage, locale: Locale): string {
  const words = factMessages(locale);
  const value = countText(page, locale);
  if (page.division) {
    const { above, below } = page.division;
    const template = page.percent ? words["formula.share"] : words["formula.mean"];
    return fill(template, {
      above: formatPlain(above, locale, mostDecimals),
      below: formatPlain(below, locale),
      value,
    });
  }
  if (page.decimals > 0) return words["formula.end"];
  if (page.of === null) return fill(words["formula.count"], { value });
  return fill(words["formula.of"], { value, of: formatNumber(page.of, locale) });
}

/** The first rows, and how many there are. */
export function shownRows(page: CountFactPage, locale: Locale): { rows: CountFactPage["rows"]; text: string } {
  const words = factMessages(locale);
  const total = formatNumber(page.rows.length, locale);
  if (page.rows.length <= mostRows) return { rows: page.rows, text: fill(words["rows.all"], { total }) };
  const rows = page.rows.slice(0, mostRows);
  return { rows, text: fill(words["rows.text"], { shown: formatNumber(mostRows, locale), total }) };
}

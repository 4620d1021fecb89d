import type { NoIndexReason } from "#core/composite/index-row.ts";
import { formatNumber, formatSigned } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { termMessages } from "../i18n/messages/terms.ts";
import { fill } from "../i18n/messages.ts";

type ChangeReason = "tahun-pertama" | "tidak-ada-nilai" | "metode-berubah" | null;

/** A change for a table: +4,59, or why there is none. */
export function changeText(change: number | null, reason: ChangeReason, locale: Locale, decimals: number): string {
  if (change !== null) return formatSigned(change, locale, decimals);
  return reason === null ? "" : termMessages(locale)[`change.${reason}`];
}

/** A change inside a sentence: "naik 4,59 poin". */
export function changeWords(change: number, locale: Locale, decimals: number): string {
  const words = termMessages(locale);
  if (change === 0) return words["change.same"];
  const template = change > 0 ? words["change.up"] : words["change.down"];
  return fill(template, { points: formatNumber(Math.abs(change), locale, decimals) });
}

/** A value, or "tidak ada nilai" with its reason in words. Never 0 for a gap. */
export function valueText(
  value: number | null,
  reason: NoIndexReason | null,
  locale: Locale,
  decimals: number,
): string {
  if (value !== null) return formatNumber(value, locale, decimals);
  const words = termMessages(locale);
  return reason === null ? words["value.none"] : `${words["value.none"]}: ${words[`reason.${reason}`]}`;
}

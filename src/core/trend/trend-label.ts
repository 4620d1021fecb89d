import type { BilingualText } from "#core/text.ts";

/** What may be said about a direction over years; never "stable", since no clear trend is no evidence of none. */
export type TrendLabel = "belum-cukup" | "naik" | "turun" | "tidak-jelas";

export const leastYears = 4;
const level = 0.05;

export const trendTexts: Readonly<Record<TrendLabel, BilingualText>> = {
  "belum-cukup": { id: "data belum cukup", en: "not enough data" },
  naik: { id: "naik konsisten", en: "rising consistently" },
  turun: { id: "turun konsisten", en: "falling consistently" },
  "tidak-jelas": { id: "tidak ada tren yang jelas", en: "no clear trend" },
};

/** The word for a test over `years` values (METHODS formula 5): none below four; a direction only below p = 0.05. */
export function trendLabel(years: number, s: number, p: number): TrendLabel {
  if (years < leastYears) return "belum-cukup";
  if (!(p < level)) return "tidak-jelas";
  return s > 0 ? "naik" : "turun";
}

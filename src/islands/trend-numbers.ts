import type { TrendMeasure } from "#core/browse/trend-state.ts";

import { writeNumber } from "./write-number.ts";

/** Values as the page writes them: the same separators and the same minus as in the rest of the site. */
export function trendNumbers(locale: string, measure: TrendMeasure, decimals: number) {
  const share = measure === "cakupan";
  const plain = (value: number, least: number, most: number): string => {
    return `${writeNumber(share ? value * 100 : value, locale, least, most)}${share ? "%" : ""}`;
  };
  const exact = measure === "indeks" ? decimals : 0;
  return {
    format: (value: number): string => plain(value, exact, exact),
    formatTick: (value: number): string => plain(value, 0, share ? 0 : 2),
  };
}

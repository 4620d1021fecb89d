import type { Text } from "#core/text.ts";
import type { TrendWords } from "./trend-words.ts";
import { writeNumber } from "./write-number.ts";

/** What the parts of the page of other weights write with: its words, and numbers and names in its language. */
export type LabSetting = {
  words: TrendWords;
  text: (text: Text) => { text: string; lang: string };
  /** A share from 0 to 100. */
  percent: (share: number) => string;
  number: (value: number, decimals: number) => string;
  /** Where the page of a unit stands. */
  unitPath: (id: string) => string;
};

export function labSetting(words: TrendWords, locale: string, units: string): LabSetting {
  const number = (value: number, decimals: number) => writeNumber(value, locale, decimals);
  return {
    words,
    number,
    text: (text) =>
      locale === "id" || text.en
        ? { text: (locale === "en" && text.en) || text.id, lang: "" }
        : { text: text.id, lang: "id" },
    percent: (share) => `${number(share, 0)}%`,
    unitPath: (id) => `${units}${id}/`,
  };
}

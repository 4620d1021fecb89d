import type { Text } from "#core/text.ts";
import type { Language } from "./words.ts";

const tags: Record<Language, string> = { id: "id-ID", en: "en-GB" };

/** Points with at most two decimals: 83,18 or 12. */
export function points(value: number, language: Language): string {
  return new Intl.NumberFormat(tags[language], { maximumFractionDigits: 2 }).format(value);
}

/** Points with two decimals always, for columns of them. */
export function evenPoints(value: number, language: Language): string {
  return new Intl.NumberFormat(tags[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** A day `YYYY-MM-DD` in words: 24 November 2026. */
export function day(date: string, language: Language): string {
  const format = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(tags[language], format).format(new Date(`${date}T12:00:00Z`));
}

/** Things in a row: "satu, dua, dan tiga". */
export function listOf(things: readonly string[], language: Language): string {
  return new Intl.ListFormat(tags[language], { type: "conjunction" }).format(things);
}

/** A text of the data in the language, or as it is where nobody has translated it. */
export function textOf(text: Text, language: Language): string {
  return language === "en" ? text.en || text.id : text.id;
}

import type { Locale } from "./locale.ts";

/** A text of the data in a language. `lang` is set where it had to stay Indonesian on an English page. */
export type LocalText = { text: string; lang: "id" | undefined };

export function localText(text: { id: string; en: string | null }, locale: Locale): LocalText {
  if (locale === "id" || text.en === null || text.en === "")
    return { text: text.id, lang: locale === "id" ? undefined : "id" };
  return { text: text.en, lang: undefined };
}

/** The same as a bare string, for titles, labels in charts and attributes. */
export function plainText(text: { id: string; en: string | null }, locale: Locale): string {
  return localText(text, locale).text;
}

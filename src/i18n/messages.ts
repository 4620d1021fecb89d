import { fillWords } from "#core/browse/fill-words.ts";
import type { Locale } from "./locale.ts";

type Dictionary = Record<string, string>;

/**
 * A dictionary in both languages; a key that one of them lacks does not compile. `defineMessages(id, en)(locale)`
 * gives the words of one language.
 */
export function defineMessages<const Id extends Dictionary>(
  id: Id,
  en: { readonly [Key in keyof Id]: string },
): (locale: Locale) => { readonly [Key in keyof Id]: string } {
  return (locale) => (locale === "id" ? id : en);
}

export { fillWords as fill };

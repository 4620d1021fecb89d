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

/** Puts values into `{name}` places. A place without a value is a fault of ours. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return String(value);
  });
}

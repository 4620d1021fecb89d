export type Language = "id" | "en";

/** Words in both languages; a key that English lacks does not compile. `defineWords(id, en)(language)` gives those of one. */
export function defineWords<const Id extends Record<string, string>>(
  id: Id,
  en: { readonly [Key in keyof Id]: string },
): (language: Language) => { readonly [Key in keyof Id]: string } {
  return (language) => (language === "id" ? id : en);
}

/** Puts values into `{name}` places. A place without a value is a fault of ours. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return String(value);
  });
}

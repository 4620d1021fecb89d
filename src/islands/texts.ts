/** The words of a page for its script, which has no dictionary of its own. */
export type Texts = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function readTexts(json: string | undefined): Texts {
  const words = JSON.parse(json ?? "{}") as Record<string, string>;
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

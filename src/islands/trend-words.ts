import { fillWords } from "../core/browse/fill-words.ts";

/** Words of the page, by key; `fill` puts values into their `{name}` places. */
export type TrendWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Reads the words that the page keeps in a template. A word that it lacks is a fault of ours. */
export function readWords(template: HTMLTemplateElement): TrendWords {
  const words = new Map<string, string>();
  for (const each of template.content.querySelectorAll<HTMLElement>("[data-word]")) {
    words.set(each.dataset.word ?? "", each.textContent);
  }
  return (key, values = {}) => {
    const text = words.get(key);
    if (text === undefined) throw new Error(`no word for ${key}`);
    return fillWords(text, values);
  };
}

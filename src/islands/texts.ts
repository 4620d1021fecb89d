import { fillWords } from "../core/browse/fill-words.ts";

/** The words of a page for its script, which has no dictionary of its own. */
export type Texts = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function readTexts(json: string | undefined): Texts {
  const words = JSON.parse(json ?? "{}") as Record<string, string>;
  return (key, values = {}) => fillWords(words[key] ?? key, values);
}

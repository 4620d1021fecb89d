import type { Figure } from "./figure.ts";

/** A figure as one line of JSON: keys in the order of its type, texts in Unicode's composed form. */
export function figureJson(figure: Figure): string {
  return JSON.stringify(figure).normalize("NFC");
}

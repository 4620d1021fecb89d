import { markText } from "../core/browse/mark-text.ts";
import type { QueryWord } from "../core/browse/parse-query.ts";

/** Puts a text into an element, what was looked for marked; whatever the text holds stays text. */
export function setMarkedText(element: Element, text: string, query: readonly QueryWord[]): void {
  element.replaceChildren(
    ...markText(text, query).map((piece) => {
      if (!piece.hit) return piece.text;
      const mark = document.createElement("mark");
      mark.textContent = piece.text;
      return mark;
    }),
  );
}

/** Text of the data in the language of the page; `lang` where it had to stay Indonesian on an English page. */
export function setLocalText(
  element: HTMLElement,
  text: { id: string; en: string | null },
  { locale, query }: { locale: string; query: readonly QueryWord[] },
): void {
  const english = locale === "en" && text.en !== null && text.en !== "";
  if (locale === "en" && !english) element.lang = "id";
  setMarkedText(element, english ? (text.en ?? "") : text.id, query);
}

import { excerpt } from "../core/browse/excerpt.ts";
import type { FacetKey } from "../core/browse/facet-key.ts";
import { answeredWords } from "../core/browse/mark-text.ts";
import type { QueryWord } from "../core/browse/parse-query.ts";
import type { SearchCard } from "../core/browse/search-card.ts";
import type { LongText } from "../core/browse/search-files.ts";
import { setLocalText, setMarkedText } from "./marked-text.ts";
import { part } from "./part.ts";
import type { Texts } from "./texts.ts";

export type ResultSetting = {
  template: HTMLTemplateElement;
  texts: Texts;
  locale: string;
  innovations: string;
  units: string;
  number: (value: number) => string;
};

/** What a result is made of. `values` gives its values of a facet, with their names. */
export type Result = {
  card: SearchCard;
  query: readonly QueryWord[];
  values: (facet: FacetKey) => readonly { value: string; text: string; lang: string }[];
};

/** One result as an item of the list, all of it set as text. */
export function resultEntry({ card, query, values }: Result, setting: ResultSetting): HTMLElement {
  const { template, texts, locale, innovations, units } = setting;
  const item = template.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error("the template of a result is empty");
  const slot = <Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind => part(item, name, kind, "slot");
  const name = linkIn(slot("name", HTMLElement), `${innovations}${card.id}/`);
  setLocalText(name, card.name, { locale, query });
  const summary = slot("summary", HTMLElement);
  if (card.summary) setLocalText(summary, card.summary, { locale, query });
  else summary.remove();
  const unit = slot("unit", HTMLElement);
  const runner = values("unit")[0];
  if (runner) {
    const link = linkIn(unit, `${units}${runner.value}/`);
    if (runner.lang !== "") link.lang = runner.lang;
    setMarkedText(link, runner.text, query);
  } else unit.remove();
  const initiator = slot("initiator", HTMLElement);
  if (card.initiatorName !== null) setMarkedText(initiator, card.initiatorName, query);
  else initiator.remove();
  if (!card.sample) slot("sample", HTMLElement).remove();
  slot("tags", HTMLElement).replaceChildren(...tags({ card, query, values }, texts));
  showMaturity(item, card, setting);
  return item;
}

function linkIn(parent: HTMLElement, href: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  parent.replaceChildren(link);
  return link;
}

function tags({ query, values }: Result, texts: Texts): HTMLElement[] {
  const tag = (text: string, lang = "", name = ""): HTMLElement => {
    const element = document.createElement("span");
    if (lang !== "") element.lang = lang;
    element.className = name;
    setMarkedText(element, text, query);
    return element;
  };
  return [
    ...values("urusan").map(({ text, lang }) => tag(text, lang)),
    ...values("jenis").map(({ text }) => tag(text)),
    ...values("tahun").map(({ value }) => tag(texts("since", { year: value }))),
    ...values("status").flatMap(({ value, text }) => (value === "berhenti" ? [tag(text, "", "stopped")] : [])),
  ];
}

function showMaturity(item: HTMLElement, { maturity }: SearchCard, { texts, number }: ResultSetting): void {
  const line = part(item, "maturity", HTMLElement, "slot");
  const bar = item.querySelector("rect");
  if (maturity === null) {
    line.textContent = texts("no-maturity");
    bar?.closest("svg")?.remove();
    return;
  }
  const { year, value, maximum } = maturity;
  line.textContent = `${texts("maturity", { value: number(value), maximum: number(maximum) })} (${year})`;
  bar?.setAttribute("width", `${Math.round(Math.min(1, Math.max(0, value / maximum)) * 1000) / 10}%`);
}

/** The words that a result answers elsewhere than in what it shows. */
export function unseenWords(item: HTMLElement, query: readonly QueryWord[]): QueryWord[] {
  const seen = answeredWords(item.textContent ?? "", query);
  return query.filter((word) => !seen.includes(word));
}

/** Quotes the first text that has one of these words. */
export function quote(
  item: HTMLElement,
  words: readonly QueryWord[],
  { quotable, texts }: { quotable: readonly LongText[]; texts: Texts },
): void {
  for (const { field, text } of quotable) {
    const found = excerpt(text, words);
    if (found === null) continue;
    const line = part(item, "context", HTMLElement, "slot");
    const source = document.createElement("b");
    source.textContent = `${texts(`field.${field}`)}: `;
    const quoted = document.createElement("span");
    setMarkedText(quoted, found, words);
    line.replaceChildren(source, quoted);
    line.hidden = false;
    return;
  }
}

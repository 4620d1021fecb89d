import type { FacetKey } from "../core/browse/facet-key.ts";
import type { SearchState } from "../core/browse/search-state.ts";
import { emptyState, stateToPairs } from "../core/browse/search-state.ts";
import type { FacetLinks } from "./facet-links.ts";
import { part } from "./part.ts";
import type { ResultSetting } from "./result-entry.ts";
import { quote, resultEntry, unseenWords } from "./result-entry.ts";
import type { Found } from "./run-search.ts";
import type { SearchReader } from "./search-reader.ts";

const resultsOnPage = 10;

type Tools = { setting: ResultSetting; reader: SearchReader; facets: FacetLinks };
type Asked = {
  state: SearchState;
  chosen: readonly { facet: FacetKey; value: string; without: SearchState }[];
  address: (state: SearchState) => string;
  /** False once another search has begun. */
  current: () => boolean;
};

/** The part of the catalogue that shows what was found. */
export class ResultList {
  readonly #root: HTMLElement;
  readonly #tools: Tools;

  constructor(root: HTMLElement, tools: Tools) {
    this.#root = root;
    this.#tools = tools;
  }

  hide(): void {
    part(this.#root, "results", HTMLElement).hidden = true;
    part(this.#root, "status", HTMLElement).textContent = "";
  }

  /** Says something in place of results. */
  tell(text: string): void {
    part(this.#root, "results", HTMLElement).hidden = false;
    part(this.#root, "heading", HTMLElement).textContent = text;
    part(this.#root, "list", HTMLElement).replaceChildren();
    part(this.#root, "pager", HTMLElement).hidden = true;
    part(this.#root, "help", HTMLElement).hidden = true;
    part(this.#root, "chosen", HTMLElement).hidden = true;
    this.#announce(text);
  }

  focus(): void {
    const heading = part(this.#root, "heading", HTMLElement);
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "start" });
  }

  async show(found: Found, asked: Asked): Promise<void> {
    const { texts, number } = this.#tools.setting;
    const { documents } = found;
    const pages = Math.max(1, Math.ceil(documents.length / resultsOnPage));
    const page = Math.min(asked.state.page, pages);
    const shown = documents.slice((page - 1) * resultsOnPage, page * resultsOnPage);
    const items = await Promise.all(shown.map((document) => this.#entry(document, found)));
    if (!asked.current()) return;
    const counted = { count: number(documents.length), page: number(page), pages: number(pages) };
    const told = documents.length === 0 ? texts("none") : texts(pages > 1 ? "found.page" : "found", counted);
    part(this.#root, "results", HTMLElement).hidden = false;
    part(this.#root, "heading", HTMLElement).textContent = told;
    part(this.#root, "help", HTMLElement).hidden = documents.length > 0;
    part(this.#root, "list", HTMLElement).replaceChildren(...items.map(({ item }) => item));
    this.#showChosen(asked);
    this.#showPager(page, pages, asked);
    this.#announce(told);
    // Quotes from longer texts come when they come: the results need not wait for them.
    await Promise.all(items.map(({ item, document }) => this.#quote(item, document, found))).catch(() => {});
  }

  async #entry(document: number, { index, query }: Found): Promise<{ document: number; item: HTMLElement }> {
    const { reader, facets, setting } = this.#tools;
    const card = await reader.card(document);
    if (card === null) throw new Error(`no card ${document}`);
    const values = (facet: FacetKey) =>
      index.valuesOf(document, facet).map((value) => ({ value, ...facets.name(facet, value) }));
    const item = resultEntry({ card, query, values }, setting);
    const words = unseenWords(item, query);
    const other = setting.locale === "en" ? ("id" as const) : ("en" as const);
    const translated = [
      { field: "name", text: card.name[other] ?? "" },
      { field: "summary", text: card.summary?.[other] ?? "" },
    ];
    if (words.length > 0) quote(item, words, { quotable: translated, texts: setting.texts });
    return { document, item };
  }

  async #quote(item: HTMLElement, document: number, { query }: Found): Promise<void> {
    const words = unseenWords(item, query);
    if (words.length === 0) return;
    const { reader, setting } = this.#tools;
    quote(item, words, { quotable: await reader.texts(document), texts: setting.texts });
  }

  #showChosen({ chosen, address, state }: Asked): void {
    const { facets, setting } = this.#tools;
    const list = part(this.#root, "chosen", HTMLElement);
    const links = chosen.map(({ facet, value, without }) => {
      const { text, lang } = facets.name(facet, value);
      const link = stateLink(without, address(without), `${text} ×`);
      if (lang !== "") link.lang = lang;
      link.setAttribute("aria-label", setting.texts("remove", { name: text }));
      return link;
    });
    const clear = stateLink(emptyState, address(emptyState), setting.texts("clear"));
    list.replaceChildren(...[...links, clear].map(asItem));
    list.hidden = chosen.length === 0 && state.text.trim() === "" && state.sort === null;
  }

  #showPager(page: number, pages: number, { state, address }: Asked): void {
    part(this.#root, "pager", HTMLElement).hidden = pages < 2;
    for (const [name, to] of [
      ["previous", page - 1],
      ["next", page + 1],
    ] as const) {
      const link = part(this.#root, name, HTMLAnchorElement);
      const next = { ...state, page: to };
      link.href = address(next);
      link.dataset.state = stateText(next);
      const item = link.closest("li");
      if (item) item.hidden = to < 1 || to > pages;
    }
  }

  #announce(text: string): void {
    part(this.#root, "status", HTMLElement).textContent = text;
  }
}

function stateText(state: SearchState): string {
  return new URLSearchParams(stateToPairs(state)).toString();
}

function stateLink(state: SearchState, href: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.dataset.state = stateText(state);
  link.textContent = text;
  return link;
}

function asItem(link: HTMLElement): HTMLElement {
  const item = document.createElement("li");
  item.append(link);
  return item;
}

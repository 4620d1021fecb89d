import type { FacetKey } from "../core/browse/facet-key.ts";
import { facetKeys } from "../core/browse/facet-key.ts";
import type { SearchState } from "../core/browse/search-state.ts";
import {
  emptyState,
  isSearch,
  sortNames,
  stateFromPairs,
  stateToPairs,
  withChoice,
} from "../core/browse/search-state.ts";
import { FacetLinks } from "./facet-links.ts";
import { part } from "./part.ts";
import { ResultList } from "./result-list.ts";
import type { Found } from "./run-search.ts";
import { runSearch } from "./run-search.ts";
import { SearchReader, StaleFiles } from "./search-reader.ts";
import type { Texts } from "./texts.ts";
import { readTexts } from "./texts.ts";
import { writeNumber } from "./write-number.ts";

/** How long after the last letter a search begins, in milliseconds. */
const pause = 150;

/** Where the facets stand above what was found, not beside it. */
const narrowWindow = "(max-width: 61.99rem)";

/**
 * Makes the form and the facets of the catalogue search in place. What is looked for stands in the address, so that it
 * can be kept, shared and gone back from. Nothing is fetched before a search begins.
 */
class CatalogueSearch extends HTMLElement {
  #state: SearchState = emptyState;
  /** Tells a search from those that were begun before it. */
  #turn = 0;
  #typing = false;
  #folded = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #texts: Texts = readTexts(undefined);
  #reader = new SearchReader("");
  #facets = new FacetLinks(document.createElement("p"), String);
  #results: ResultList | null = null;

  connectedCallback(): void {
    if (this.#results !== null) return;
    const { files = "", texts, locale = "id", innovations = "", units = "" } = this.dataset;
    const number = (value: number): string => writeNumber(value, locale, 0, 2);
    this.#texts = readTexts(texts);
    this.#reader = new SearchReader(files);
    this.#facets = new FacetLinks(this, number);
    const template = part(this, "entry", HTMLTemplateElement);
    const setting = { template, texts: this.#texts, locale, innovations, units, number };
    this.#results = new ResultList(this, { setting, reader: this.#reader, facets: this.#facets });
    this.#listen();
    this.#read();
  }

  #listen(): void {
    this.addEventListener("input", (event) => {
      if (event.target !== this.#field) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#typed(), pause);
    });
    this.addEventListener("change", (event) => {
      const sort = sortNames.find((name) => event.target === this.#sort && name === this.#sort.value);
      if (sort) this.#go({ ...this.#state, sort, page: 1 });
    });
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#typed();
      this.#typing = false;
    });
    this.addEventListener("click", (event) => this.#clicked(event));
    addEventListener("popstate", () => this.#read());
  }

  get #field(): HTMLInputElement {
    const field = this.querySelector<HTMLInputElement>('input[name="cari"]');
    if (!field) throw new Error("no field to search with");
    return field;
  }

  get #sort(): HTMLSelectElement {
    return part(this, "sort", HTMLSelectElement);
  }

  /** Takes the state from the address. */
  #read(): void {
    this.#typing = false;
    this.#state = stateFromPairs(new URLSearchParams(location.search));
    this.#field.value = this.#state.text;
    void this.#show();
  }

  /** The letters of one word are one step back, not many. */
  #typed(): void {
    const text = this.#field.value;
    if (text === this.#state.text) return;
    const replace = this.#typing;
    this.#typing = true;
    this.#go({ ...this.#state, text, page: 1 }, replace);
  }

  #clicked(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = this.#facets.at(event.target);
    const step = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-state]") : null;
    if (!link && !step) return;
    event.preventDefault();
    this.#typing = false;
    if (link) {
      this.#go(withChoice(this.#state, link.facet, link.value), false, link.page);
      return;
    }
    this.#go(stateFromPairs(new URLSearchParams(step?.dataset.state)));
    this.#field.value = this.#state.text;
    if (isSearch(this.#state)) this.#results?.focus();
    else this.#field.focus();
  }

  /** Goes to a state; `otherwise` is where to go if it cannot be shown here. */
  #go(state: SearchState, replace = false, otherwise?: string): void {
    this.#state = state;
    const address = this.#address(state);
    if (replace) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    void this.#show(otherwise);
  }

  #address(state: SearchState): string {
    const query = new URLSearchParams(stateToPairs(state)).toString();
    return query === "" ? location.pathname : `?${query}`;
  }

  async #show(otherwise?: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const state = this.#state;
    part(this, "all", HTMLElement).hidden = isSearch(state);
    if (!isSearch(state)) {
      this.#facets.reset();
      this.#results?.hide();
      return;
    }
    this.#foldFacets();
    try {
      const found = await runSearch(this.#reader, state, this.dataset.locale ?? "id");
      if (turn === this.#turn) await this.#present(found, state, () => turn === this.#turn);
    } catch (problem) {
      if (turn !== this.#turn) return;
      if (otherwise && navigator.onLine) {
        location.assign(otherwise);
        return;
      }
      // The whole list is better than none.
      part(this, "all", HTMLElement).hidden = false;
      this.#results?.tell(this.#texts(problem instanceof StaleFiles ? "stale" : "failed"));
    }
  }

  /** Once, when the first search begins; after that the reader decides. */
  #foldFacets(): void {
    if (this.#folded) return;
    this.#folded = true;
    const facets = this.querySelector<HTMLDetailsElement>("details.facets");
    if (facets && matchMedia(narrowWindow).matches) facets.open = false;
  }

  async #present(found: Found, state: SearchState, current: () => boolean): Promise<void> {
    const link = (facet: FacetKey, value: string): string => this.#address(withChoice(state, facet, value));
    this.#facets.show(found.counts, state.choices, link);
    this.#sort.value = found.sort;
    const chosen = facetKeys.flatMap((facet) => {
      const value = state.choices.get(facet);
      return value === undefined ? [] : [{ facet, value, without: withChoice(state, facet, value) }];
    });
    await this.#results?.show(found, { state, chosen, address: (next) => this.#address(next), current });
  }
}

customElements.define("catalogue-search", CatalogueSearch);

import type { Choices, FacetKey } from "../core/browse/facet-key.ts";
import { facetKeys } from "../core/browse/facet-key.ts";

type FacetLink = { element: HTMLAnchorElement; facet: FacetKey; value: string; page: string; count: string };

/** The links of the facets, which become ways to narrow a search while there is one. */
export class FacetLinks {
  readonly #links: readonly FacetLink[];
  readonly #root: ParentNode;
  readonly #number: (count: number) => string;

  constructor(root: ParentNode, number: (count: number) => string) {
    this.#root = root;
    this.#number = number;
    this.#links = Array.from(root.querySelectorAll<HTMLAnchorElement>("a[data-facet]"), (element) => ({
      element,
      facet: facetKeys.find((key) => key === element.dataset.facet) ?? "urusan",
      value: element.dataset.value ?? "",
      page: element.getAttribute("href") ?? "",
      count: countOf(element)?.textContent ?? "",
    }));
    // Facets without pages of their own are only offered where this script runs.
    for (const row of root.querySelectorAll<HTMLElement>("[data-row][hidden]")) row.hidden = false;
  }

  /** The facet and value of a link that was followed, if it is one. */
  at(target: EventTarget | null): { facet: FacetKey; value: string; page: string } | null {
    const element = target instanceof Element ? target.closest("a[data-facet]") : null;
    return this.#links.find((link) => link.element === element) ?? null;
  }

  /** The name of a value, with the language it is in where that differs from the page's. */
  name(facet: FacetKey, value: string): { text: string; lang: string } {
    const link = this.#links.find((one) => one.facet === facet && one.value === value);
    const name = link?.element.querySelector("b");
    return { text: name?.textContent ?? value, lang: name?.lang ?? "" };
  }

  /** Shows what each value would leave; what would leave nothing is hidden, but for what is chosen. */
  show(
    counts: ReadonlyMap<FacetKey, ReadonlyMap<string, number>>,
    choices: Choices,
    href: (facet: FacetKey, value: string) => string,
  ): void {
    for (const { element, facet, value } of this.#links) {
      const count = counts.get(facet)?.get(value) ?? 0;
      const chosen = choices.get(facet) === value;
      this.#set(element, {
        count: this.#number(count),
        href: href(facet, value),
        chosen,
        hidden: count === 0 && !chosen,
      });
    }
    this.#hideEmpty();
  }

  /** As the page was made. */
  reset(): void {
    for (const { element, page, count } of this.#links) {
      this.#set(element, { count, href: page, chosen: false, hidden: false });
    }
    this.#hideEmpty();
  }

  #set(
    element: HTMLAnchorElement,
    { count, href, chosen, hidden }: { count: string; href: string; chosen: boolean; hidden: boolean },
  ): void {
    const shown = countOf(element);
    if (shown) shown.textContent = count;
    element.href = href;
    if (chosen) element.setAttribute("aria-current", "true");
    else element.removeAttribute("aria-current");
    const item = element.closest("li");
    if (item) item.hidden = hidden;
  }

  /** A fold, and a row, with nothing in it; what is not known is no longer counted once something is narrowed. */
  #hideEmpty(): void {
    const narrowed = this.#links.some(({ element, page }) => element.getAttribute("href") !== page);
    for (const missing of this.#root.querySelectorAll<HTMLElement>(".missing")) missing.hidden = narrowed;
    for (const box of this.#root.querySelectorAll<HTMLElement>("details.fold, [data-row]")) {
      const shown = [...box.querySelectorAll("a[data-facet]")].filter((link) => !link.closest("li")?.hidden);
      box.hidden = shown.length === 0;
      const name = box.querySelector(":scope > summary");
      // "28 urusan lain" counts what is left in the fold.
      if (name?.textContent) name.textContent = name.textContent.replace(/\d+/, String(shown.length));
    }
  }
}

function countOf(element: Element): Element | null {
  return element.querySelector("span");
}

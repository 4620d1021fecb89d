import type { Choices, FacetKey } from "./facet-key.ts";
import { facetKeys } from "./facet-key.ts";

export const sortNames = ["cocok", "terbaru", "nama", "kematangan"] as const;
export type SortName = (typeof sortNames)[number];

/** What is looked for. `sort` is null where nothing was chosen: by how well with words, else newest first. */
export type SearchState = { text: string; choices: Choices; sort: SortName | null; page: number };

export const emptyState: SearchState = { text: "", choices: new Map(), sort: null, page: 1 };

/** Whether there is anything to look for, so that the plain catalogue would not do. */
export function isSearch({ text, choices, sort }: SearchState): boolean {
  return text.trim() !== "" || choices.size > 0 || sort !== null;
}

/** The state as the pairs of an address, in a fixed order; what is not set is left out. */
export function stateToPairs({ text, choices, sort, page }: SearchState): [name: string, value: string][] {
  const pairs: [string, string][] = text.trim() === "" ? [] : [["cari", text]];
  for (const facet of facetKeys) {
    const value = choices.get(facet);
    if (value !== undefined) pairs.push([facet, value]);
  }
  if (sort !== null) pairs.push(["urut", sort]);
  if (page > 1) pairs.push(["hal", String(page)]);
  return pairs;
}

/** Reads any address: what it does not know, or what makes no sense, is left out. */
export function stateFromPairs(pairs: Iterable<readonly [name: string, value: string]>): SearchState {
  const values = new Map(pairs);
  const choices = new Map<FacetKey, string>();
  for (const facet of facetKeys) {
    const value = values.get(facet);
    if (value) choices.set(facet, value);
  }
  const sort = sortNames.find((name) => name === values.get("urut")) ?? null;
  const page = /^[1-9]\d{0,5}$/.test(values.get("hal") ?? "") ? Number(values.get("hal")) : 1;
  return { text: values.get("cari") ?? "", choices, sort, page };
}

/** The state with a value of a facet chosen, or left again where it was chosen already; from the first page. */
export function withChoice(state: SearchState, facet: FacetKey, value: string): SearchState {
  const choices = new Map(state.choices);
  if (choices.get(facet) === value) choices.delete(facet);
  else choices.set(facet, value);
  return { ...state, choices, page: 1 };
}

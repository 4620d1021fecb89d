import type { CatalogueEntry } from "./catalogue/entry.ts";
import { catalogue } from "./catalogue.ts";

const entries: ReadonlyMap<string, CatalogueEntry> = new Map(Object.entries(catalogue));

/** Whether faults of that code ask for nothing, so that a list for people need not say how to repair them. */
export function asksNothing(code: string): boolean {
  return entries.get(code)?.asksNothing === true;
}

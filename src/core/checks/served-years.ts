import type { Draft, MethodDraft } from "./draft.ts";

/** The method of each year; where two claim a year, the first in order of folders. */
export function methodOfYear({ methods }: Draft): ReadonlyMap<number, MethodDraft> {
  const served = new Map<number, MethodDraft>();
  for (const method of methods) {
    for (const year of method.header?.years ?? []) if (!served.has(year)) served.set(year, method);
  }
  return served;
}

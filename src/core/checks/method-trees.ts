import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import type { Draft, MethodDraft } from "./draft.ts";

/** A method's groups and indicators form a tree: distinct keys, a root, no group without children. */
export function* methodTrees({ methods }: Draft): Generator<Fault> {
  // With rows missing, a parent without children would only be a shadow of the fault that is already told.
  for (const method of methods) if (method.indicators.clean && method.groups.clean) yield* treeFaults(method);
}

function* treeFaults({ indicators, groups }: MethodDraft): Generator<Fault> {
  const parents = new Set<string | null>([...indicators.rows, ...groups.rows].map(({ parent }) => parent));
  for (const { key, line } of indicators.rows) {
    if (groups.mentioned.has(key)) yield makeFault("E603", indicators.places.at(line, "key"), key, {});
  }
  if (groups.rows.length > 0 && !parents.has(null)) yield makeFault("E604", filePlace(groups.file), null, {});
  for (const { key, line } of groups.rows) {
    if (!parents.has(key)) yield makeFault("E605", groups.places.at(line, "key"), key, {});
  }
}

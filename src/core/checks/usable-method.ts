import type { Method } from "#core/schema/method.ts";
import { assembleMethods } from "./assemble-methods.ts";
import type { Draft, MethodDraft } from "./draft.ts";
import { methodTrees } from "./method-trees.ts";
import { methodWeights } from "./method-weights.ts";

const mostGroups = 500;

/** The method ready for arithmetic; null where a fault of its own, told elsewhere, would make the result a guess. */
export function usableMethod(draft: Draft, method: MethodDraft): Method | null {
  const { header, indicators, groups } = method;
  if (!header || !indicators.clean || !groups.clean || groups.rows.length > mostGroups) return null;
  const keys = [...indicators.rows, ...groups.rows].map(({ key }) => key);
  if (new Set(keys).size < keys.length) return null;
  const alone = { ...draft, methods: [method] };
  const found = [...methodTrees(alone), ...methodWeights(alone)];
  if (found.some(({ severity }) => severity === "galat")) return null;
  return assembleMethods([method])[0] ?? null;
}

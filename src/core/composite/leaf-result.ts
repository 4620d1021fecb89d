import type { NodeResult } from "./node-result.ts";
import { complete, undetermined } from "./node-result.ts";
import type { Normaliser } from "./normalise.ts";
import { normalise } from "./normalise.ts";
import type { Leaf } from "./tree-node.ts";

/** One unit's score on one indicator. `raw` is NaN where not reported: then there is no score, only its limits. */
export function leafResult({ limits }: Leaf, raw: number, normaliser: Normaliser | null): NodeResult {
  if (Number.isNaN(raw)) {
    return { score: null, reason: "cakupan-kurang", coverage: 0, lower: limits.least, upper: limits.most };
  }
  return normaliser === null ? undetermined("tidak-terdefinisi", 1) : complete(normalise(normaliser, raw));
}

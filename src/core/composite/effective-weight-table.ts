import type { Method } from "#core/schema/method.ts";
import { effectiveWeights } from "./effective-weights.ts";
import { exactText, numberText } from "./exact-text.ts";
import { descend, methodTree } from "./method-tree.ts";
import type { ResultTable } from "./result-tables.ts";

/**
 * One row a method and node, in the order of the tree. `bobot` is the weight as written, relative in its parent or a factor of a sum;
 * `bobot_efektif` the share of the index (0 to 1) that the node decides: those of a root's indicators add up to 1. Empty
 * where a weight is not published.
 */
export function effectiveWeightTable(methods: readonly Method[]): ResultTable {
  return {
    file: "bobot-efektif.csv",
    headings: ["metode", "node", "induk", "jenis", "bobot", "bobot_efektif", "akar"],
    rows: methods.flatMap((method) => {
      const nodes = new Map(
        methodTree(method).roots.flatMap((root) => [...descend(root)].map((node) => [node.key, node])),
      );
      return effectiveWeights(method).map(({ node, root, isIndicator, share }) => {
        const own = nodes.get(node);
        const parent = own?.kind === "leaf" ? own.indicator.parent : own?.group.parent;
        const weight = own?.weight ?? null;
        return [
          method.id,
          node,
          parent ?? null,
          isIndicator ? "indikator" : "kelompok",
          weight && exactText(weight),
          share === null ? null : numberText(share),
          root,
        ];
      });
    }),
  };
}

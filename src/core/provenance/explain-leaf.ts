import type { Normaliser } from "#core/composite/normalise.ts";
import { isClamped } from "#core/composite/normalise.ts";
import type { Leaf } from "#core/composite/tree-node.ts";
import type { Indicator } from "#core/schema/method.ts";
import type { Formula, Missing, Row } from "./formula.ts";
import type { MethodCells } from "./method-cells.ts";
import { plain } from "./method-cells.ts";

/** The rows with the least and the most value of a leaf; null where there are none. */
export type ObservedRows = { least: Row; most: Row } | null;

/** One score from its cell: the cell itself where it counts as written, else its normalisation. */
export function explainLeaf(
  { indicator }: Leaf,
  of: Row | Missing,
  cells: MethodCells,
  normaliser: Normaliser | null,
  observed: () => ObservedRows,
): Formula {
  const { normalisation, direction } = indicator;
  if (normalisation === "tanpa" && direction === 1) return of;
  const bounds = boundsOf(indicator, cells, observed);
  if (bounds === null) return { op: "undefined", reason: "tidak-terdefinisi" };
  return {
    op: "normalise",
    rule: cells.indicator(indicator, "normalisation", normalisation),
    direction: cells.indicator(indicator, "direction", direction),
    ...bounds,
    bottom: cells.bottom,
    top: cells.top,
    clamped: of.op === "row" && normaliser !== null && isClamped(normaliser, Number(of.text)),
    of,
  };
}

function boundsOf(
  indicator: Indicator,
  cells: MethodCells,
  observed: () => ObservedRows,
): { from: Formula; to: Formula } | null {
  const { normalisation, lower, upper } = indicator;
  const low = cells.indicator(indicator, "lower", lower);
  const high = cells.indicator(indicator, "upper", upper);
  switch (normalisation) {
    case "tanpa":
      return { from: lower === null ? cells.bottom : low, to: upper === null ? cells.top : high };
    case "porsi":
      return { from: plain(0), to: high };
    case "patokan":
    case "log-patokan":
      return { from: low, to: high };
    case "minmax":
    case "minmax-gabungan": {
      const rows = observed();
      return rows && { from: rows.least, to: rows.most };
    }
    default:
      throw new Error(`unknown normalisation: ${normalisation satisfies never}`);
  }
}

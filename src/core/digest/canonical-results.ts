import type { IndexRow, Indices } from "#core/composite/index-row.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Collection } from "./canonical-records.ts";
import { sortedRows } from "./sorted-rows.ts";

/** Logarithms and powers may differ in the last bit between machines; far fewer digits than these are published. */
const significantDigits = 12;

const byNode = ["node", "year", "unitId"] as const;

/** Everything the engine made, with numbers to twelve significant digits; every part, so that none can be forgotten. */
export function canonicalResults(indices: Indices): Record<keyof Indices, Collection> {
  const { constantMethod } = indices;
  return {
    rows: { rows: indexRows(indices.rows) },
    constantMethod: { rows: [constantText(constantMethod)], lone: true },
    nodes: { rows: sortedRows(indices.nodes.map(rounded), byNode) },
    maturities: { rows: sortedRows(indices.maturities.map(rounded), ["year", "innovationId"]) },
    clamped: { rows: sortedRows(indices.clamped, ["methodId", "year", "indicator"]) },
  };
}

function indexRows(rows: readonly IndexRow[]): string[] {
  // `exact` is `value` once more, as text.
  return sortedRows(
    rows.map(({ exact: _, ...row }) => rounded(row)),
    byNode,
  );
}

function constantText(constant: Indices["constantMethod"]): string {
  if (constant === null) return "null";
  return `{"methodId":${canonicalJson(constant.methodId)},"rows":[${indexRows(constant.rows).join(",")}]}`;
}

function rounded<T extends object>(row: T): T {
  const cells = Object.entries(row).map(([name, cell]) => [
    name,
    typeof cell === "number" ? Number(cell.toPrecision(significantDigits)) : cell,
  ]);
  return Object.fromEntries(cells) as T;
}

import { numberText } from "./exact-text.ts";
import type { IndexRow, Indices, NodeScore } from "./index-row.ts";

/** A table ready for `formatTable`: cells in the order of the headings, null for an empty one. */
export type ResultTable = {
  file: string;
  headings: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
};

/** Every result file of the command `compute`; the same tables for the same indices. */
export function resultTables({ rows, nodes }: Pick<Indices, "rows" | "nodes">): ResultTable[] {
  return [rankingTable(rows), nodeTable(nodes)];
}

/**
 * One row a unit, year and root node by the official methods, in the order of the rows; `nilai` in full precision, empty with
 * its rank where there is no value. `seri` counts those who share the rank, `dari` those ranked together.
 */
export function rankingTable(rows: readonly IndexRow[]): ResultTable {
  return {
    file: "peringkat.csv",
    headings: ["unit", "tahun", "node", "nilai", "peringkat", "seri", "dari", "predikat"],
    rows: rows.map(({ unitId, year, node, exact, rank, tied, outOf, predicate }) => [
      unitId,
      year,
      node,
      exact,
      rank,
      rank === null ? null : tied,
      outOf,
      predicate?.id ?? null,
    ]),
  };
}

/** Every node's score with its coverage (0 to 1) and bounds, in full precision. */
export function nodeTable(nodes: readonly NodeScore[]): ResultTable {
  return {
    file: "nodes.csv",
    headings: ["unit", "tahun", "node", "skor", "cakupan", "bawah", "atas"],
    rows: nodes.map(({ unitId, year, node, score, coverage, lower, upper }) => [
      unitId,
      year,
      node,
      cell(score),
      cell(coverage),
      cell(lower),
      cell(upper),
    ]),
  };
}

function cell(value: number | null): string | null {
  return value === null ? null : numberText(value);
}

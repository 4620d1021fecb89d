import type { IndexRow } from "#core/composite/index-row.ts";
import type { Method } from "#core/schema/method.ts";
import type { Count, Rank } from "./formula.ts";
import { methodCells } from "./method-cells.ts";
import type { RankedGroup } from "./ranked-groups.ts";

/** A rank by the slug of the index ranked, and of the figure that lists those it was compared with. */
export function explainRank(own: string, method: Method, among: string): Rank {
  const rounded = method.rankOn === "rounded";
  return {
    op: "rank",
    own: { op: "figure", slug: own, use: rounded ? "published" : "exact" },
    among: { op: "figure", slug: among, use: "published" },
    on: methodCells(method).header("peringkat", rounded ? "dibulatkan" : "tidak-dibulatkan"),
  };
}

/** How many were ranked together, as the list of all that could have been. */
export function explainRanked({ kind, method, rows }: RankedGroup, slugOf: (row: IndexRow) => string): Count {
  return {
    op: "count",
    within: methodCells(method).header("peringkat_dalam", method.rankWithin === "kind" ? "jenis" : "semua"),
    kind,
    of: rows.map((row) => ({ op: "figure", slug: slugOf(row), use: "published" })),
  };
}

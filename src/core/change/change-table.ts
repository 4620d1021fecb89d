import { exactText } from "#core/composite/exact-text.ts";
import type { ResultTable } from "#core/composite/result-tables.ts";
import type { UnitChange } from "./unit-change.ts";

/**
 * One row a unit, year, indicator and part. `poin` in full precision adds up to the change of `nilai`; `poin_terbit` to the
 * change of the published number. A change without an exact split has one row with `alasan` and no points.
 */
export function changeTable(file: string, changes: readonly UnitChange[]): ResultTable {
  return {
    file,
    headings: ["unit", "tahun", "indikator", "bagian", "poin", "poin_terbit", "node", "alasan"],
    rows: changes.flatMap(({ unitId, year, node, lines, reason }) =>
      reason === null
        ? lines.map(({ indicator, part, points, published }) => [
            unitId,
            year,
            indicator,
            part,
            exactText(points),
            published,
            node,
            null,
          ])
        : [[unitId, year, null, null, null, null, node, reason]],
    ),
  };
}

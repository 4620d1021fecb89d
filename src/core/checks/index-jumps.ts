import type { IndexRow } from "#core/composite/index-row.ts";
import type { Dataset } from "#core/dataset.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import { joinKey } from "./exception-key.ts";
import type { Finding } from "./finding.ts";
import { jumpBounds } from "./jump-bounds.ts";

/**
 * A published index that moves by a large share of its scale within a year must be acknowledged. Only between methods
 * that may be compared, only where both years stand on enough innovations, and not in the edition's own, unfinished
 * year.
 */
export function* indexJumps(dataset: Dataset, rows: readonly IndexRow[]): Generator<Finding> {
  const names = new Map(dataset.units.map(({ id, name }) => [id, name]));
  const methods = new Map(dataset.methods.map((method) => [method.id, method]));
  const before = new Map(rows.map((row) => [`${row.unitId} ${row.node} ${row.year}`, row]));
  const editionYear = Number(dataset.portal.edition.slice(0, 4));
  for (const row of rows) {
    const { change, published, year, unitId, node } = row;
    const method = methods.get(row.methodId);
    if (change === null || published === null || !method || year >= editionYear) continue;
    const [low, high] = method.scale;
    if (Math.abs(change) < (high - low) * jumpBounds.index.share) continue;
    const last = before.get(`${unitId} ${node} ${year - 1}`);
    if (!last || last.published === null || !isLarge(row) || !isLarge(last)) continue;
    const fault = makeFault("E533", filePlace("skor.csv"), null, {
      subject: names.get(unitId) ?? unitId,
      node,
      now: published,
      year,
      before: last.published,
      lastYear: year - 1,
    });
    yield { fault, key: joinKey([year, unitId, node]) };
  }
}

function isLarge({ innovations }: IndexRow): boolean {
  return innovations === null || innovations >= jumpBounds.index.innovations;
}

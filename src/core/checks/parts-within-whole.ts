import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Draft } from "./draft.ts";
import { countsThings, groupCounts, officialCounts } from "./official-counts.ts";

/** A published part of a count is not more than the whole, whichever source is right about the whole. */
export function* partsWithinWhole({ officialResults }: Draft): Generator<Fault> {
  for (const group of groupCounts(officialCounts(officialResults.rows))) {
    const totals = group.filter(({ part }) => part === null);
    if (totals.length === 0 || !countsThings(group[0]?.base ?? "")) continue;
    const most = totals.reduce((best, total) => (total.count > best.count ? total : best));
    for (const { part, count, base, result } of group) {
      if (part === null || count <= most.count) continue;
      yield makeFault("E523", officialResults.places.at(result.line, "value"), result.value, {
        measure: result.measure,
        year: result.year,
        count,
        total: most.count,
        whole: base,
      });
    }
  }
}

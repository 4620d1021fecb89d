import type { IndicatorHold, LeftOut } from "#core/robustness/leave-one-out.ts";
import { holdOfIndicators } from "#core/robustness/leave-one-out.ts";
import { nodeName, unitIndexNode } from "./build-index-trend.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { HoldOfYear, OrderHold } from "./order-hold.ts";

/** How much every ranking hangs on each indicator, by indicator; none where nobody is ranked with another. */
export function buildOrderHolds(context: Context): ReadonlyMap<string, readonly OrderHold[]> {
  const rows = context.analysis.leftOut();
  const units = unitCounts(rows);
  const ofRanking = Map.groupBy(holdOfIndicators(rows), ({ node, year }) => `${node} ${year}`);
  const lines = [...ofRanking.values()].flatMap((holds) =>
    holds.map((hold) => ({ hold, line: lineOf(context, hold, holds, units) })),
  );
  return new Map(
    [...Map.groupBy(lines, ({ hold }) => hold.indicator)].map(([indicator, own]) => [
      indicator,
      [...Map.groupBy(own, ({ hold }) => hold.node)].map(([node, ofNode]): OrderHold => {
        const years = ofNode.map(({ line }) => line).toSorted((a, b) => a.year - b.year);
        return { node, nodeName: nodeName(context, node), years };
      }),
    ]),
  );
}

function lineOf(
  context: Context,
  hold: IndicatorHold,
  all: readonly IndicatorHold[],
  units: ReadonlyMap<string, number>,
): HoldOfYear {
  const { year, meanShift } = hold;
  // Sums of whole places over the same units: equal means are equal numbers.
  const place = 1 + all.filter((other) => other.meanShift > meanShift).length;
  const ranked = units.get(`${hold.node} ${year} ${hold.indicator}`) ?? 0;
  return { year, meanShift, place, outOf: all.length, units: ranked, greatest: greatestOf(context, hold) };
}

function greatestOf(context: Context, { greatest, node, year }: IndicatorHold): HoldOfYear["greatest"] {
  const unit = context.units.get(greatest?.unitId ?? "");
  if (!unit || !greatest?.shift) return null;
  const byKind = node === unitIndexNode || context.methodOfYear.get(year)?.rankWithin === "kind";
  return { unitId: unit.id, name: nameOf(unit), kind: byKind ? unit.kind : null, shift: greatest.shift };
}

/** How many units keep a rank without the indicator, by ranking and indicator. */
function unitCounts(rows: readonly LeftOut[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { node, year, indicator, shift } of rows) {
    const key = `${node} ${year} ${indicator}`;
    counts.set(key, (counts.get(key) ?? 0) + (shift === null ? 0 : 1));
  }
  return counts;
}

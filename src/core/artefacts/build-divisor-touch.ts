import type { EngineRun } from "#core/composite/engine-run.ts";
import { divisorChanges } from "#core/robustness/divisor-change.ts";
import type { Method } from "#core/schema/method.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import { divisorOf } from "./contrast-methods.ts";
import type { DivisorTouch } from "./method-comparison.ts";

/**
 * Whom the method's divisor floor touches, against the nearest earlier method that publishes another one; null where there is
 * none, or no index was computed by the method. `run` is asked only if somebody has fewer innovations than a floor.
 */
export function buildDivisorTouch(context: Context, method: Method, run: () => EngineRun): DivisorTouch | null {
  const to = divisorOf(method);
  const [first = 0] = method.years;
  const before = context.dataset.methods.filter((other) => divisorOf(other) !== null && (other.years[0] ?? 0) < first);
  const earlier = before.toSorted((a, b) => (a.years[0] ?? 0) - (b.years[0] ?? 0)).at(-1);
  const from = earlier ? divisorOf(earlier) : null;
  if (!earlier || from === null || to === null || from === to) return null;
  const rows = context.analysis.divisors().filter(({ year }) => method.years.includes(year));
  const year = rows.at(-1)?.year;
  if (year === undefined) return null;
  const regions = new Set(rows.filter((row) => row.year === year).map(({ unitId }) => unitId));
  const name = { id: earlier.id, name: earlier.name, years: earlier.years };
  const few = context.indices.rows.some(
    (row) => row.year === year && regions.has(row.unitId) && (row.innovations ?? 0) < Math.max(from, to),
  );
  const changes = few ? divisorChanges(run(), method, year, { from, to }) : [];
  const touched = changes
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ unitId, innovations, points }) => {
      const unit = context.units.get(unitId);
      return { unitId, name: unit ? nameOf(unit) : { id: unitId, en: null }, innovations, points };
    });
  return { from, to, earlier: name, year, regions: regions.size, touched };
}

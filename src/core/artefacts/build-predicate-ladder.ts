import type { IndicatorSteps } from "#core/robustness/predicate-steps.ts";
import type { Method } from "#core/schema/method.ts";
import type { Context } from "./context.ts";
import type { IndexTrend } from "./index-point.ts";
import type { PredicateLadder } from "./predicate-ladder.ts";

const shown = 5;

/** The way to the next predicate in the year of a unit's latest number; null in the highest, or where there is none. */
export function buildPredicateLadder(
  { analysis, methods }: Context,
  unitId: string,
  trend: IndexTrend,
): PredicateLadder | null {
  const latest = trend.points.findLast(({ value }) => value !== null);
  const distance = latest ? analysis.distanceOf(unitId, trend.node, latest.year) : null;
  const method = methods.get(latest?.methodId ?? "");
  if (!latest || !distance || !method) return null;
  const useful = distance.steps.filter(({ pointsPerStep }) => pointsPerStep > 0);
  return {
    year: latest.year,
    next: distance.gap.next,
    points: distance.gap.points,
    decimals: trend.decimals,
    indicators: useful.length,
    enough: useful.filter(({ steps }) => steps !== null).length,
    rows: useful
      .toSorted(easiestFirst)
      .slice(0, shown)
      .map((own) => rowOf(own, method)),
  };
}

/** Fewest levels first, then what each adds most; indicators that do not suffice come last. Of equals the first in the tree. */
function easiestFirst(a: IndicatorSteps, b: IndicatorSteps): number {
  const steps = (own: IndicatorSteps) => own.steps ?? Number.POSITIVE_INFINITY;
  return steps(a) === steps(b) ? b.pointsPerStep - a.pointsPerStep : steps(a) - steps(b);
}

function rowOf({ indicator, pointsPerStep, steps, available }: IndicatorSteps, { indicators }: Method) {
  const own = indicators.find(({ key }) => key === indicator);
  return {
    key: indicator,
    name: own?.name ?? { id: indicator, en: null },
    ofInnovations: own?.scope === "inovasi",
    pointsPerStep,
    steps,
    available,
  };
}

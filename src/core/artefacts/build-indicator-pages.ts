import { descending } from "d3-array";
import { compareTexts } from "#core/compare-texts.ts";
import type { Indicator } from "#core/schema/method.ts";
import { buildLevelDistribution, buildValueDistribution } from "./build-distribution.ts";
import { allIndicators, isLevel } from "./build-indicator-grid.ts";
import { groupName, sharesOf, unitSharesOf } from "./build-indicators-page.ts";
import { buildOrderHolds } from "./build-order-holds.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { IndicatorPage } from "./indicator-pages.ts";

const leadersShown = 10;

export function buildIndicatorPages(context: Context): IndicatorPage[] {
  const shares = new Map(
    context.dataset.methods.map((method) => [method.id, { index: sharesOf(method), unit: unitSharesOf(method) }]),
  );
  const holds = buildOrderHolds(context);
  return allIndicators(context.dataset.methods).map(({ indicator }) => {
    const isRegional = indicator.scope === "wilayah";
    const year = context.years.findLast((candidate) => leadersOf(context, indicator, candidate).length > 0) ?? null;
    return {
      key: indicator.key,
      name: indicator.name,
      scope: indicator.scope,
      definition: indicator.definition,
      levels: indicator.levels,
      direction: indicator.direction,
      normalisation: indicator.normalisation,
      lower: indicator.lower,
      upper: indicator.upper,
      source: indicator.source,
      methods: methodsOf(context, indicator.key, shares),
      holds: holds.get(indicator.key) ?? [],
      levelDistribution: !isRegional && isLevel(indicator) ? buildLevelDistribution(context, indicator) : null,
      valueDistribution: !isRegional && !isLevel(indicator) ? buildValueDistribution(context, indicator) : null,
      regionLevels: isRegional ? regionLevelsOf(context, indicator.key) : null,
      leaders: year === null || isRegional ? [] : leadersOf(context, indicator, year).slice(0, leadersShown),
      year: isRegional ? null : year,
    };
  });
}

function methodsOf(
  context: Context,
  key: string,
  shares: ReadonlyMap<string, { index: ReadonlyMap<string, number>; unit: ReadonlyMap<string, number> }>,
): IndicatorPage["methods"] {
  return context.dataset.methods.toReversed().flatMap((method) => {
    const indicator = method.indicators.find((candidate) => candidate.key === key);
    if (!indicator) return [];
    return [
      {
        methodId: method.id,
        methodName: method.name,
        years: method.years,
        number: indicator.number,
        group: groupName(method, indicator.parent),
        weight: indicator.weight,
        weightIsReference: indicator.weightIsReference,
        share: shares.get(method.id)?.index.get(key) ?? null,
        unitShare: shares.get(method.id)?.unit.get(key) ?? null,
        levels: indicator.levels,
      },
    ];
  });
}

function regionLevelsOf(context: Context, key: string): IndicatorPage["regionLevels"] {
  const region = context.dataset.portal.regionId ?? "";
  const levels = context.years.map((year) => ({ year, level: context.scores.unitValue(region, key, year) }));
  return levels.some(({ level }) => level !== null) ? levels : null;
}

/** Units by mean level (innovations) or value, best first by the indicator's direction; ties by name. */
function leadersOf(context: Context, indicator: Indicator, year: number): IndicatorPage["leaders"][number][] {
  const { innovationMean, innovationCount, unitValue } = context.scores;
  const leaders = context.dataset.units.flatMap((unit) => {
    const own = indicator.scope === "inovasi" ? null : unitValue(unit.id, indicator.key, year);
    const value = own ?? (indicator.scope === "inovasi" ? innovationMean(unit.id, indicator.key, year) : null);
    if (value === null) return [];
    const innovations = own === null ? innovationCount(unit.id, indicator.key, year) : null;
    return [{ unitId: unit.id, name: nameOf(unit), value, innovations }];
  });
  return leaders.toSorted(
    (a, b) =>
      indicator.direction * descending(a.value, b.value) ||
      descending(a.innovations ?? 0, b.innovations ?? 0) ||
      compareTexts(a.name.id, b.name.id),
  );
}

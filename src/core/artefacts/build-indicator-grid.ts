import type { Indicator, Method } from "#core/schema/method.ts";
import type { Unit } from "#core/schema/unit.ts";
import type { Context } from "./context.ts";
import type { IndicatorGrid } from "./unit-page.ts";

/**
 * Indicators by year for a unit: its own values where it has any, else the mean level over its innovations. Null where
 * nothing was ever reported. Rows stand under their groups, in the newest method's order.
 */
export function buildIndicatorGrid(context: Context, unit: Unit): IndicatorGrid | null {
  const { innovationMean, unitValue } = context.scores;
  const own = gridOf(context, (key, year) => unitValue(unit.id, key, year), "own");
  return own ?? gridOf(context, (key, year) => innovationMean(unit.id, key, year), "mean-level");
}

function gridOf(
  context: Context,
  valueIn: (key: string, year: number) => number | null,
  wanted: "own" | "mean-level",
): IndicatorGrid | null {
  const indicators = allIndicators(context.dataset.methods).filter(
    ({ indicator }) => (indicator.scope === "inovasi") === (wanted === "mean-level"),
  );
  const rows = indicators
    .map(({ indicator, method }) => ({
      key: indicator.key,
      name: indicator.name,
      maximum: isLevel(indicator) ? indicator.upper : null,
      group: method.groups.find((group) => group.key === indicator.parent)?.name ?? null,
      values: context.years.map((year) => valueIn(indicator.key, year)),
      level: isLevel(indicator),
      place: method.groups.findIndex((group) => group.key === indicator.parent),
    }))
    .filter((row) => row.values.some((value) => value !== null))
    .toSorted((a, b) => a.place - b.place);
  if (rows.length === 0) return null;
  const levels = rows.every((row) => row.level);
  return {
    years: context.years,
    cells: wanted === "mean-level" ? "mean-level" : levels ? "level" : "value",
    rows: rows.map(({ level: _, place: __, ...row }) => row),
  };
}

/** Levels run from 0 to 3; where their texts were not found, the bounds still tell that it is one. */
export function isLevel({ levels, normalisation, lower, upper }: Indicator): boolean {
  const named = levels.some((level) => level !== null);
  return upper !== null && (named || (normalisation === "tanpa" && lower === 0 && upper === 3));
}

/** Every indicator once, by its newest definition, newest method's order first. */
export function allIndicators(methods: readonly Method[]): { indicator: Indicator; method: Method }[] {
  const seen = new Set<string>();
  return methods.toReversed().flatMap((method) =>
    method.indicators.flatMap((indicator) => {
      if (seen.has(indicator.key)) return [];
      seen.add(indicator.key);
      return [{ indicator, method }];
    }),
  );
}

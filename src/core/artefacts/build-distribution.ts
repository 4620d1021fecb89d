import { max, min, quantileSorted } from "d3-array";
import type { Indicator } from "#core/schema/method.ts";
import type { Context } from "./context.ts";
import type { LevelDistribution, ValueDistribution } from "./indicator-pages.ts";

/** How often each level was given in each year, over all innovations or units with the indicator. */
export function buildLevelDistribution(context: Context, indicator: Indicator): LevelDistribution[] | null {
  const steps = (indicator.upper ?? 0) + 1;
  const years = context.years.map((year) => {
    const values = valuesOf(context, indicator.key, year);
    const counts = Array.from({ length: steps }, () => 0);
    let total = 0;
    let missing = 0;
    for (const value of values) {
      if (Number.isNaN(value)) missing += 1;
      else {
        counts[value] = (counts[value] ?? 0) + 1;
        total += value;
      }
    }
    const given = values.length - missing;
    return { year, counts, missing, mean: given === 0 ? null : total / given };
  });
  return years.some((row) => row.mean !== null) ? years : null;
}

/** Least, quartiles (type 7) and greatest raw value of each year that has any. */
export function buildValueDistribution(context: Context, indicator: Indicator): ValueDistribution[] | null {
  const years = context.years.flatMap((year) => {
    const values = valuesOf(context, indicator.key, year);
    const given = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
    const minimum = min(given);
    const maximum = max(given);
    if (minimum === undefined || maximum === undefined) return [];
    return [
      {
        year,
        count: given.length,
        missing: values.length - given.length,
        minimum,
        lowerQuartile: quantileSorted(given, 0.25) ?? minimum,
        median: quantileSorted(given, 0.5) ?? minimum,
        upperQuartile: quantileSorted(given, 0.75) ?? maximum,
        maximum,
      },
    ];
  });
  return years.length > 0 ? years : null;
}

/** Every cell of an indicator in a year; NaN for a row that was left empty. */
function valuesOf(context: Context, key: string, year: number): readonly number[] {
  return context.scores.valuesOf(key, year);
}

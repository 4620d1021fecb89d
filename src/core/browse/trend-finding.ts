import type { TrendLine } from "./trend-lines.ts";

/**
 * What lines say about the latest year in which any official line has a value. `high` and `low` are those of the lines
 * with a value in that year (`counted` of `of`); equal where all tie. `line` is the place in the list given. Null where no
 * line has a value.
 */
export type TrendFinding = {
  year: number;
  counted: number;
  of: number;
  high: { line: number; value: number };
  low: { line: number; value: number };
};

export function trendFinding(lines: readonly TrendLine[]): TrendFinding | null {
  const official = lines.flatMap((line, at) => (line.recomputed ? [] : [{ line: at, points: line.points }]));
  const known = official.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ year }) => year));
  if (known.length === 0) return null;
  const year = Math.max(...known);
  const values = official.flatMap(({ line, points }) => {
    const value = points.find((point) => point.year === year)?.value ?? null;
    return value === null ? [] : [{ line, value }];
  });
  // The first of equals, so that the sentence follows the reader's own order.
  const high = values.reduce((best, each) => (each.value > best.value ? each : best));
  const low = values.reduce((least, each) => (each.value < least.value ? each : least));
  return { year, counted: values.length, of: official.length, high, low };
}

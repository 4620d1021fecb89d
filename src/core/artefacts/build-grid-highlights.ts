import { compareTexts } from "#core/compare-texts.ts";
import type { GridHighlights, IndicatorGrid } from "./unit-page.ts";

const shown = 3;
const fewest = 4;

/** The rows of a grid farthest from and nearest to their maximum in the latest year that has any. */
export function buildGridHighlights(grid: IndicatorGrid | null): GridHighlights | null {
  const place = grid?.years.findLastIndex((_, index) => grid.rows.some((row) => row.values[index] != null)) ?? -1;
  const year = grid?.years[place];
  if (!grid || year === undefined) return null;
  const rows = grid.rows.flatMap(({ key, name, maximum, values }) => {
    const value = values[place] ?? null;
    return value === null || maximum === null || maximum <= 0 ? [] : [{ key, name, value, maximum }];
  });
  if (rows.length < fewest) return null;
  const ordered = rows.toSorted((a, b) => a.value / a.maximum - b.value / b.maximum || compareTexts(a.key, b.key));
  const lowest = ordered.slice(0, shown).filter((row) => row.value < row.maximum);
  const highest = ordered.slice(Math.max(shown, ordered.length - shown)).toReversed();
  return { year, lowest, highest };
}

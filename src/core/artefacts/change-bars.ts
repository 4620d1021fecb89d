import type { UnitChange } from "#core/change/unit-change.ts";
import type { Text } from "#core/text.ts";
import type { ChangeBar, ToldPart } from "./change-story.ts";
import { sumPoints } from "./sum-points.ts";

const most = 8;
const byIndicator: readonly ToldPart[] = ["spd", "score"];

/**
 * The steps from one year's number to the next, at most eight, in the order of the parts. Parts that rest on a unit's own indicators
 * are told indicator by indicator as far as there is room, the smallest gathered in one bar; what is 0 as published has none.
 */
export function changeBars(
  { lines, decimals }: UnitChange,
  parts: readonly { part: ToldPart; points: number }[],
  nameOf: (key: string) => Text,
): ChangeBar[] {
  const bars = parts.flatMap(({ part, points }): ChangeBar[] => {
    const own = byIndicator.includes(part) ? lines.filter((line) => line.part === part && line.published !== 0) : [];
    if (own.length === 0) return points === 0 ? [] : [{ part, indicator: null, points, gathered: 1 }];
    return own.map(({ indicator, published }) => ({
      part,
      indicator: indicator === null ? null : nameOf(indicator),
      points: published,
      gathered: 1,
    }));
  });
  return gather(bars, decimals);
}

/** The smallest single indicators make one bar, at the place of the last of them; where that is not enough, the smallest parts. */
function gather(bars: readonly ChangeBar[], decimals: number): ChangeBar[] {
  if (bars.length <= most) return [...bars];
  const single = bars.filter(({ indicator }) => indicator !== null);
  const candidates = single.length > bars.length - most ? single : bars;
  const smallest = candidates
    .toSorted((a, b) => Math.abs(a.points) - Math.abs(b.points))
    .slice(0, bars.length - most + 1);
  const small = new Set(smallest);
  const place = bars.findLastIndex((bar) => small.has(bar));
  const points = sumPoints(
    smallest.map((bar) => bar.points),
    decimals,
  );
  return bars.flatMap((bar, at): ChangeBar[] => {
    if (at === place)
      return points === 0 ? [] : [{ part: "others", indicator: null, points, gathered: smallest.length }];
    return small.has(bar) ? [] : [bar];
  });
}

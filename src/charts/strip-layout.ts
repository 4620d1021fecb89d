import { niceDomain } from "#core/browse/nice-domain.ts";
import { niceStep } from "#core/browse/nice-step.ts";
import type { Text } from "#core/text.ts";
import { linearScale } from "./linear-scale.ts";
import type { RankStripOptions } from "./rank-strip-chart.ts";
import { isNarrow, lineHeight, textSize, textWidth } from "./text-size.ts";
import { wrapText } from "./wrap-text.ts";

export type StripUnit = { unitId: string; name: Text; value: number };

const side = 12;
const mostHeight = 120;

/**
 * From top to bottom: predicates with their counts, the reader's own, the median, the units, the axis, the extremes.
 * `units` are sorted by value.
 */
export function layOutStrip(units: readonly StripUnit[], options: RankStripOptions) {
  const { width, scale, ownId } = options;
  const narrow = isNarrow(width);
  const line = lineHeight(width);
  const { domain, ticks } = niceDomain(
    units.map(({ value }) => value),
    { limits: scale, least: (scale[1] - scale[0]) * 0.05, count: 7, air: 0 },
  );
  const px = linearScale(domain, [side, width - side]);
  const bands = layOutBands(units, domain, px, options);
  const headLines = Math.max(0, ...bands.map(({ lines }) => lines.length));
  const own = units.find(({ unitId }) => unitId === ownId) ?? null;
  const ownY = headLines * line + (headLines > 0 ? 8 : 0) + line / 2;
  const medianY = ownY + (own ? line + 2 : 0);
  const top = medianY + line / 2 + 4;
  const dots = stackDots(units, px, narrow ? 3.5 : 4.5, width);
  const bars = dots === null ? countBars(units, domain) : [];
  const base = Math.ceil(top + (dots?.height ?? mostHeight));
  return {
    side,
    line,
    domain,
    ticks: narrow ? everySecond(ticks) : ticks,
    px,
    bands,
    own,
    ownY,
    medianY,
    top,
    base,
    dots: dots?.dots ?? [],
    bars,
  };
}

/** The ticks that are even multiples of their step: tens that end in 20, 40, 60. */
function everySecond(ticks: readonly number[]): number[] {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return ticks.filter((tick) => Math.round(tick / step) % 2 === 0);
}

type Units = readonly StripUnit[];
type Scale = (value: number) => number;

/** A dot a unit, in columns as wide as a dot; null where a column would be too high. */
function stackDots(units: Units, px: Scale, radius: number, width: number) {
  const heights = new Map<number, number>();
  const dots = units.map((unit) => {
    const column = Math.floor(px(unit.value) / (radius * 2 + 0.5));
    const place = heights.get(column) ?? 0;
    heights.set(column, place + 1);
    const x = Math.min((column + 0.5) * (radius * 2 + 0.5), width - radius);
    return { ...unit, x, up: radius + 1 + place * (radius * 2 + 1), radius };
  });
  const height = Math.max(...heights.values()) * (radius * 2 + 1) + 2;
  return height > mostHeight ? null : { dots, height };
}

/** Units counted in steps of a round width; heights as a share of the fullest. */
function countBars(units: Units, [from, to]: readonly [number, number]) {
  const step = niceStep((to - from) / 45);
  const counts = new Map<number, number>();
  for (const { value } of units) {
    const bin = Math.floor(value / step);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].map(([bin, count]) => ({
    x1: Math.max(bin * step, from),
    x2: Math.min((bin + 1) * step, to),
    up: (count / most) * mostHeight,
  }));
}

/** Predicates that reach into the axis, with their name, where it fits, over the number of their units. */
function layOutBands(
  units: Units,
  [from, to]: readonly [number, number],
  px: Scale,
  { bounds, width, text, formatTick }: RankStripOptions,
) {
  const size = textSize(width);
  const rising = bounds.toSorted((a, b) => a.lower - b.lower);
  return rising.flatMap(({ lower, name }, index) => {
    const upper = rising[index + 1]?.lower ?? Number.POSITIVE_INFINITY;
    if (upper <= from || lower > to) return [];
    const [x1, x2] = [px(Math.max(lower, from)), px(Math.min(upper, to))];
    const inside = units.filter(({ value }) => value >= lower && value < upper).length;
    const count = formatTick(inside);
    const lines = wrapText(text(name), x2 - x1, size, { most: 2 });
    const fits = !lines.some((each) => each.endsWith("…"));
    const all = fits ? [...lines, count] : textWidth(count, size) < x2 - x1 ? [count] : [];
    return [{ x1, x2, lower, bounded: lower > from, lines: all }];
  });
}

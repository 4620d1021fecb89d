import type { IndexTrend } from "#core/artefacts/index-point.ts";
import type { NiceDomain } from "#core/browse/nice-domain.ts";
import { niceDomain } from "#core/browse/nice-domain.ts";
import type { IndexTrendOptions } from "./index-trend-chart.ts";
import { joinYears } from "./join-years.ts";
import { linearScale } from "./linear-scale.ts";
import { isNarrow, lineHeight, textSize, textWidth } from "./text-size.ts";
import { breakLabels, gapRuns } from "./trend-notes.ts";
import { wrapText } from "./wrap-text.ts";

/** Room and scales of a trend: what is drawn where, before any label is placed. */
export type TrendLayout = NonNullable<ReturnType<typeof layOutTrend>>;

/** Null where no year has a value, published or recomputed. */
export function layOutTrend(trend: IndexTrend, options: IndexTrendOptions) {
  const { width, format, formatTick, text, labels, targets = [] } = options;
  const narrow = isNarrow(width);
  const size = textSize(width);
  const breakYears = new Set(trend.breaks.map(({ year }) => year));
  const published = joinYears(trend.points, breakYears);
  const constant = joinYears(trend.constant?.points ?? [], new Set());
  const values = [...published, ...constant].map(({ value }) => value);
  if (values.length === 0) return null;
  const allYears = [...trend.years, ...targets.map(({ year }) => year)];
  const [first, last] = [Math.min(...allYears), Math.max(...allYears)];
  const y = trendDomain([...values, ...targets.map(({ value }) => value)], trend);
  const bandName = (band: IndexTrend["bands"][number]) => labels.band(text(band.name), format(band.lower));
  const lastBand = trend.bands.findLast(({ toYear }) => toYear >= last);
  const beside = !narrow && lastBand ? wrapText(bandName(lastBand), 104, size, { most: 4 }) : [];
  const tickWidth = Math.max(...y.ticks.map((tick) => textWidth(formatTick(tick), size)), 0);
  const marginLeft = Math.ceil(tickWidth) + 10;
  const marginRight = beside.length > 0 ? 114 : 8;
  const spacing = (width - marginLeft - marginRight) / (last - first + 1);
  const notes = breakLabels(
    labels.methodBreak,
    trend.breaks.map(({ year }) => year),
    { spacing, size, last },
  );
  const marginTop = notes.lines === 0 ? 14 : Math.ceil(notes.lines * lineHeight(width)) + 10;
  const marginBottom = 30;
  const height = (narrow ? 232 : 262) + marginTop + marginBottom;
  const bottom = height - marginBottom;
  const px = linearScale([first - 0.5, last + 0.5], [marginLeft, width - marginRight]);
  const py = linearScale(y.domain, [bottom, marginTop]);
  return {
    height,
    margins: { marginTop, marginRight, marginBottom, marginLeft },
    frame: { left: marginLeft, right: width - marginRight, top: marginTop, bottom },
    years: [first - 0.5, last + 0.5] as const,
    yearTicks: yearTicks(first, last, spacing, textWidth("2022", size) + 8),
    y,
    px,
    py,
    spacing,
    published,
    constant,
    gaps: gapRuns(trend.points, labels.reasons),
    breaks: trend.breaks.map(({ year }) => ({ x: year - 0.5, named: notes.years.includes(year) })),
    notes: notes.years.map((year) => ({ year, text: notes.text })),
    bands: trend.bands.map((band) => ({
      x1: band.fromYear - 0.5,
      x2: band.toYear + 0.5,
      lower: band.lower,
      upper: Math.min(band.upper, y.domain[1]),
      label: bandName(band),
      bound: format(band.lower),
      beside: band === lastBand ? beside : [],
    })),
  };
}

/** Rounded around the values and the bounds of the bands, with room at the foot for the words of a gap. */
function trendDomain(values: readonly number[], { scale, bands, points }: IndexTrend): NiceDomain {
  const all = [...values, ...bands.map(({ lower }) => lower)];
  const least = (scale[1] - scale[0]) * 0.1;
  const low = Math.min(...all);
  const foot = points.some(({ value }) => value === null) ? Math.max(Math.max(...all) - low, least) * 0.3 : 0;
  return niceDomain([...all, Math.max(low - foot, scale[0])], { limits: scale, least, air: 0.4 });
}

/** Every year where they fit, else every second, third…, counted from the last. */
function yearTicks(first: number, last: number, spacing: number, least: number): number[] {
  const every = Math.ceil(least / spacing);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index).filter((_, index) => index % every === 0);
}

import type { PlotOptions } from "@observablehq/plot";
import { axisX, axisY, dot, gridY, lineY, rect, ruleX, ruleY } from "@observablehq/plot";
import type { IndexTrend } from "#core/artefacts/index-point.ts";
import type { NoIndexReason } from "#core/composite/index-row.ts";
import type { ChartOptions } from "./chart-options.ts";
import { palette } from "./palette.ts";
import { placedTexts } from "./placed-texts.ts";
import { trendLabels } from "./trend-labels.ts";
import { layOutTrend } from "./trend-layout.ts";

export type IndexTrendLabels = {
  /** Beside the dashed line: "metode berganti". */
  methodBreak: string;
  /** Why a year has no point, in two or three words. */
  reasons: Readonly<Record<NoIndexReason, string>>;
  /** Lower bound of a band: "batas Sangat Inovatif 65,01". */
  band: (name: string, bound: string) => string;
  /** The recomputed series: "dengan cara 2026". */
  constant: (methodName: string) => string;
  /** At a target's tick: "target 70". */
  target: (value: string) => string;
};

export type IndexTrendOptions = ChartOptions<IndexTrendLabels> & {
  targets?: readonly { year: number; value: number }[];
};

/**
 * A unit's index by year: published points, joined only where the years may be compared; gaps with their reason;
 * breaks of method dashed and named; the band of the top predicate as each year's method has it; the series
 * recomputed by the newest method dotted; targets as short ticks. The axis is rounded around the values and does not
 * begin at zero: dots are read by their place, not by their length. Null where no year has a value.
 */
export function indexTrendChart(trend: IndexTrend, options: IndexTrendOptions): PlotOptions | null {
  const layout = layOutTrend(trend, options);
  if (layout === null) return null;
  const { width, formatTick, targets = [] } = options;
  const { height, margins, years, y, published, constant, bands } = layout;
  const breaks = (named: boolean) => layout.breaks.filter((each) => each.named === named);
  const gaps = trend.points.filter(({ value }) => value === null);
  return {
    width,
    height,
    ...margins,
    x: { type: "linear", domain: years, label: null },
    y: { type: "linear", domain: y.domain, label: null },
    marks: [
      rect(bands, { x1: "x1", x2: "x2", y1: "lower", y2: "upper", fill: palette.accentSoft }),
      gridY(y.ticks, { stroke: palette.line, strokeOpacity: 1 }),
      ruleY(bands, { x1: "x1", x2: "x2", y: "lower", stroke: palette.accent }),
      ruleX(breaks(true), { x: "x", ...dashed, insetTop: 8 - margins.marginTop }),
      ruleX(breaks(false), { x: "x", ...dashed }),
      lineY(constant, { x: "year", y: "value", z: "segment", stroke: palette.blue, ...dotted }),
      dot(constant, { x: "year", y: "value", r: 3, fill: palette.paper, stroke: palette.blue }),
      ruleY(targets, {
        x1: ({ year }: { year: number }) => year - 0.3,
        x2: ({ year }: { year: number }) => year + 0.3,
        y: "value",
        stroke: palette.ochre,
        strokeWidth: 2.5,
      }),
      lineY(published, { x: "year", y: "value", z: "segment", stroke: palette.accent, strokeWidth: 2 }),
      dot(published, { x: "year", y: "value", r: 5, fill: palette.accent, stroke: palette.paper, strokeWidth: 1.5 }),
      dot(gaps, { x: "year", y: () => y.domain[0], r: 4, symbol: "times", stroke: palette.muted }),
      axisY(y.ticks, { tickSize: 0, tickPadding: 8, tickFormat: formatTick, label: null, fill: palette.muted }),
      axisX(layout.yearTicks, { tickSize: 0, tickPadding: 10, tickFormat: String, label: null }),
      ...placedTexts(trendLabels(trend, layout, options)),
    ],
  };
}

const dashed = { stroke: palette.muted, strokeDasharray: "2,3" } as const;
const dotted = { strokeWidth: 2, strokeDasharray: "0.1,5", strokeLinecap: "round" } as const;

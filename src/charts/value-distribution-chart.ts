import type { PlotOptions } from "@observablehq/plot";
import { axisX, axisY, gridY, rect, ruleX, ruleY } from "@observablehq/plot";
import type { ValueDistribution } from "#core/artefacts/indicator-pages.ts";
import { niceDomain } from "#core/browse/nice-domain.ts";
import type { ChartOptions } from "./chart-options.ts";
import { linearScale } from "./linear-scale.ts";
import { palette } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import { placedTexts } from "./placed-texts.ts";
import { spreadApart } from "./spread-apart.ts";
import { isNarrow, lineHeight, textSize, textWidth } from "./text-size.ts";
import { wrapText } from "./wrap-text.ts";

export type ValueDistributionLabels = {
  /** Beside the last year's box: "tertinggi", "median", "separuh tengah", "terendah". */
  maximum: string;
  median: string;
  middleHalf: string;
  minimum: string;
};

export type ValueDistributionOptions = Omit<ChartOptions<ValueDistributionLabels>, "text">;

/**
 * How raw values lay, by year: a line from least to most, a box for the middle half, a tick at the median with its
 * number where it fits; the parts named beside the last year. The axis is rounded around the values and need not begin at zero. Null without years.
 */
export function valueDistributionChart(
  rows: readonly ValueDistribution[],
  options: ValueDistributionOptions,
): PlotOptions | null {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { width, format, formatTick } = options;
  const size = textSize(width);
  const line = lineHeight(width);
  const y = niceDomain(
    rows.flatMap(({ minimum, maximum }) => [minimum, maximum]),
    { air: 0.1 },
  );
  const domain = [first.year - 0.5, last.year + 0.5] as const;
  const [marginTop, marginBottom, height] = [12, 30, isNarrow(width) ? 300 : 320];
  const marginLeft = Math.ceil(Math.max(...y.ticks.map((tick) => textWidth(formatTick(tick), size)))) + 10;
  const names = nameBlocks(last, options);
  const marginRight = Math.ceil(Math.max(...names.map(({ room }) => room))) + 4;
  const spacing = (width - marginLeft - marginRight) / (domain[1] - domain[0]);
  const half = Math.min(0.3, 26 / spacing);
  const px = linearScale(domain, [marginLeft, width - marginRight]);
  const py = linearScale(y.domain, [height - marginBottom, marginTop]);
  const placed = names.map((name) => ({ ...name, y: py(name.value), height: name.lines * line + 6 }));
  const nameTexts = spreadApart(placed, 0, height - marginBottom + line).map(({ text, y, colour }): PlacedText => {
    return { text, x: px(last.year + half) + 8, y, anchor: "start", colour };
  });
  const numbers = rows.flatMap(({ year, median, upperQuartile }): PlacedText[] => {
    const text = format(median);
    const fits = textWidth(text, size, "bold") <= half * 2 * spacing && py(median) - py(upperQuartile) > line;
    const place = { x: px(year), y: py(median) - line / 2 - 2 };
    return fits ? [{ text, ...place, anchor: "middle", colour: palette.ink, strong: true, bare: true }] : [];
  });
  const every = Math.ceil((textWidth("2022", size) + 6) / spacing);
  const ticks = rows.map(({ year }) => year).filter((year) => (last.year - year) % every === 0);
  const sides = {
    x1: ({ year }: ValueDistribution) => year - half,
    x2: ({ year }: ValueDistribution) => year + half,
  } as const;
  return {
    width,
    height,
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    x: { type: "linear", domain, label: null },
    y: { type: "linear", domain: y.domain, label: null },
    marks: [
      gridY(y.ticks, { stroke: palette.line, strokeOpacity: 1 }),
      ruleX(rows, { x: "year", y1: "minimum", y2: "maximum", stroke: palette.muted, strokeWidth: 1.5 }),
      rect(rows, {
        ...sides,
        y1: "lowerQuartile",
        y2: "upperQuartile",
        fill: palette.accentSoft,
        stroke: palette.accent,
      }),
      ruleY(rows, { ...sides, y: "median", stroke: palette.accent, strokeWidth: 3 }),
      axisY(y.ticks, { tickSize: 0, tickPadding: 8, tickFormat: formatTick, label: null, fill: palette.muted }),
      axisX(ticks, { tickSize: 0, tickPadding: 10, tickFormat: String, label: null }),
      ...placedTexts([...nameTexts, ...numbers]),
    ],
  };
}

/** The parts named beside the last year, with their numbers, from top to bottom. */
function nameBlocks(last: ValueDistribution, { width, format, labels }: ValueDistributionOptions) {
  const size = textSize(width);
  const { lowerQuartile, upperQuartile } = last;
  const parts = [
    [labels.maximum, last.maximum, format(last.maximum), palette.muted],
    [labels.median, last.median, format(last.median), palette.ink],
    [
      labels.middleHalf,
      (last.median + lowerQuartile) / 2,
      `${format(lowerQuartile)}–${format(upperQuartile)}`,
      palette.muted,
    ],
    [labels.minimum, last.minimum, format(last.minimum), palette.muted],
  ] as const;
  return parts.map(([label, value, number, colour]) => {
    const lines = isNarrow(width) ? [...wrapText(label, 72, size), number] : [`${label} ${number}`];
    const room = Math.max(...lines.map((line) => textWidth(line, size)));
    return { text: lines.join("\n"), lines: lines.length, room, value, colour };
  });
}

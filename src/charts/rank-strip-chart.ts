import type { PlotOptions } from "@observablehq/plot";
import { axisX, dot, rect, ruleX, ruleY } from "@observablehq/plot";
import type { RankingRow } from "#core/artefacts/ranking.ts";
import type { Text } from "#core/text.ts";
import type { ChartOptions } from "./chart-options.ts";
import { palette } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import { placedTexts } from "./placed-texts.ts";
import type { StripUnit } from "./strip-layout.ts";
import { layOutStrip } from "./strip-layout.ts";
import { lineHeight, textSize, textWidth } from "./text-size.ts";
import { shorten, wrapText } from "./wrap-text.ts";

export type StripRow = Pick<RankingRow, "unitId" | "name" | "value">;

export type RankStripLabels = {
  /** At the middle line: "median 72,31". */
  median: (value: string) => string;
};

export type RankStripOptions = ChartOptions<RankStripLabels> & {
  scale: readonly [number, number];
  /** Predicates by lower bound, in any order: dashed lines with the name and the number of units. */
  bounds: readonly { lower: number; name: Text }[];
  /** A unit to show in the accent colour with its name; null where none. */
  ownId: string | null;
};

/**
 * How all units of a ranking lie on one axis: a dot a unit, stacked in narrow columns, or bars where there are too
 * many for dots; bounds of predicates with the number of units in each; the lowest, the highest and the median named.
 * Null without values.
 */
export function rankStripChart(rows: readonly StripRow[], options: RankStripOptions): PlotOptions | null {
  const units = rows
    .flatMap(({ unitId, name, value }) => (value === null ? [] : [{ unitId, name, value }]))
    .toSorted((a, b) => a.value - b.value || (a.unitId < b.unitId ? -1 : 1));
  if (units.length === 0) return null;
  const { width, formatTick, ownId } = options;
  const layout = layOutStrip(units, options);
  const { base, domain, ticks, bands, own, px } = layout;
  const middle = median(units);
  const medianText = options.labels.median(options.format(middle));
  const ends = extremes(units, layout, options);
  const height = base + (ends.lines === 0 ? 28 : 34) + ends.lines * layout.line;
  return {
    width,
    height,
    margin: 0,
    marginLeft: layout.side,
    marginRight: layout.side,
    marginBottom: height - base,
    x: { type: "linear", domain, label: null },
    y: { type: "identity", axis: null },
    marks: [
      ruleX(
        bands.filter(({ bounded }) => bounded),
        { x: "lower", y1: 2, y2: base, stroke: palette.muted, strokeDasharray: "2,3" },
      ),
      rect(layout.bars, {
        x1: "x1",
        x2: "x2",
        y1: ({ up }: { up: number }) => base - up,
        y2: () => base,
        fill: palette.soft,
        insetRight: 1,
      }),
      ruleX([middle], { y1: layout.medianY + layout.line / 2, y2: base, stroke: palette.ink, strokeWidth: 1.5 }),
      ruleX(own ? [own.value] : [], {
        y1: layout.ownY + layout.line / 2,
        y2: base,
        stroke: palette.accent,
        strokeWidth: 1.5,
      }),
      dot(layout.dots, {
        x: { value: "x", scale: null },
        y: { value: ({ up }: { up: number }) => base - up, scale: null },
        r: layout.dots[0]?.radius ?? 4,
        fill: ({ unitId }: StripUnit) => (unitId === ownId ? palette.accent : palette.soft),
        stroke: palette.paper,
        strokeWidth: 0.75,
      }),
      ruleY([base], { stroke: palette.ink }),
      axisX(ticks, { tickSize: 0, tickPadding: 8, tickFormat: formatTick, label: null, fill: palette.muted }),
      ...placedTexts([
        ...bandTexts(layout),
        lineText(medianText, px(middle), layout.medianY, palette.ink, width, own ? px(own.value) : undefined),
        ...(own ? [lineText(ownText(own, options), px(own.value), layout.ownY, palette.accent, width)] : []),
        ...ends.texts,
      ]),
    ],
  };
}

type Layout = ReturnType<typeof layOutStrip>;

function bandTexts({ bands, line }: Layout): PlacedText[] {
  return bands.flatMap(({ lines, x1, x2 }) =>
    lines.map((text, index): PlacedText => {
      const strong = index === lines.length - 1;
      const colour = strong ? palette.ink : palette.muted;
      return { text, x: (x1 + x2) / 2, y: (index + 0.5) * line + 1, anchor: "middle", colour, strong, bare: true };
    }),
  );
}

function ownText({ name, value }: StripUnit, { text, format, width }: RankStripOptions): string {
  const number = ` · ${format(value)}`;
  return shorten(text(name), width - 80, textSize(width)) + number;
}

/** A text over its line, shifted to stay in the picture and, if there is room, clear of another line that passes it. */
function lineText(text: string, x: number, y: number, colour: string, width: number, passing?: number): PlacedText {
  const half = textWidth(text, textSize(width), "bold") / 2;
  const before = passing !== undefined && passing > x && passing - 5 >= half * 2;
  const after = passing !== undefined && passing < x && passing + 5 + half * 2 <= width;
  const [from, to] = [after ? passing + 5 : 0, before ? passing - 5 : width];
  return { text, x: Math.min(Math.max(x, from + half), to - half), y, anchor: "middle", colour, strong: true };
}

/** Name and value of the lowest and the highest, below the axis at its two ends. */
function extremes(units: readonly StripUnit[], { base }: Layout, { width, text, format }: RankStripOptions) {
  const [lowest, highest] = [units.at(0), units.at(-1)];
  if (!lowest || !highest || lowest.value === highest.value) return { texts: [], lines: 0 };
  const size = textSize(width);
  const blocks = [lowest, highest].map(({ name, value }) => {
    const one = `${text(name)} · ${format(value)}`;
    if (textWidth(one, size) < width / 2 - 12) return [one];
    return [...wrapText(text(name), width / 2 - 12, size, { most: 2 }), format(value)];
  });
  const lines = Math.max(...blocks.map(({ length }) => length));
  const texts = blocks.map((block, index): PlacedText => {
    const y = base + 32 + (block.length * lineHeight(width)) / 2;
    const [x, anchor] = index === 0 ? ([0, "start"] as const) : ([width, "end"] as const);
    return { text: block.join("\n"), x, y, anchor, colour: palette.muted };
  });
  return { texts, lines };
}

function median(sorted: readonly StripUnit[]): number {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low?.value ?? 0) + (high?.value ?? 0)) / 2;
}

import type { Markish, PlotOptions } from "@observablehq/plot";
import { dot, link } from "@observablehq/plot";
import type { ChartOptions } from "./chart-options.ts";
import { palette } from "./palette.ts";
import { placedTexts } from "./placed-texts.ts";
import type { SlopeLine, SlopeRow } from "./slope-layout.ts";
import { layOutSlopes } from "./slope-layout.ts";
import { headTexts, sideTexts, slopeColumns } from "./slope-texts.ts";

/** Heads of the two columns. */
export type SlopeLabels = { before: string; now: string };

/**
 * Ranks of one year to the next as lines between two columns of names: rises solid in the accent colour, falls dashed in ochre, no
 * change a hairline; those that moved farthest strong, also their names. A unit without a rank in the other year has an open
 * circle and no line. On a phone names stand at the right only. `format` prints a rank. Null unless a unit has a rank in
 * both years: what may not be compared is not to be handed in.
 */
export function slopeChart(rows: readonly SlopeRow[], options: ChartOptions<SlopeLabels>): PlotOptions | null {
  if (!rows.some(({ change }) => change !== null)) return null;
  const lines = layOutSlopes(rows);
  const columns = slopeColumns(lines, options);
  return {
    width: options.width,
    height: columns.bottom + 4,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...lineMarks(lines, columns),
      ...placedTexts([...headTexts(columns, options), ...lines.flatMap((line) => sideTexts(line, columns, options))]),
    ],
  };
}

type End = { x: number; y: number; change: number };

function lineMarks(lines: readonly SlopeLine[], { from, to, y }: ReturnType<typeof slopeColumns>): Markish[] {
  const drawn = lines.flatMap(({ row, before, now, strong }) =>
    before && now ? [{ y1: y(before), y2: y(now), strong, change: row.change ?? 0 }] : [],
  );
  const ends = drawn.flatMap(({ y1, y2, change }): End[] => [
    { x: from, y: y1, change },
    { x: to, y: y2, change },
  ]);
  const alone = lines.flatMap(({ before, now }): End[] => {
    if (before && now) return [];
    return [
      ...(before ? [{ x: from, y: y(before), change: 0 }] : []),
      ...(now ? [{ x: to, y: y(now), change: 0 }] : []),
    ];
  });
  const styles = [
    { way: 0, stroke: palette.muted, strokeWidth: 0.9 },
    { way: -1, stroke: palette.ochre, strokeDasharray: "5,3" },
    { way: 1, stroke: palette.accent },
  ];
  return [
    ...[false, true].flatMap((strong) =>
      styles.map(({ way, ...style }) =>
        link(
          drawn.filter((line) => line.strong === strong && Math.sign(line.change) === way),
          { x1: () => from, x2: () => to, y1: "y1", y2: "y2", strokeWidth: strong ? 2.6 : 1.2, ...style },
        ),
      ),
    ),
    dot(ends, { x: "x", y: "y", r: 2.6, fill: ({ change }: End) => colourOf(change) }),
    dot(alone, { x: "x", y: "y", r: 2.6, fill: palette.paper, stroke: palette.muted }),
  ];
}

function colourOf(change: number): string {
  return change > 0 ? palette.accent : change < 0 ? palette.ochre : palette.muted;
}

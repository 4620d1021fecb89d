import type { PlotOptions } from "@observablehq/plot";
import { rectX, ruleX } from "@observablehq/plot";
import type { Mover } from "#core/artefacts/year-page.ts";
import type { ChartOptions } from "./chart-options.ts";
import { linearScale } from "./linear-scale.ts";
import { palette } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import { placedTexts } from "./placed-texts.ts";
import { layOutRows } from "./row-layout.ts";
import { textSize, textWidth } from "./text-size.ts";

export type MoverRow = Pick<Mover, "name" | "change">;

/**
 * Biggest changes as bars left and right of zero, in the order given: rises in the accent colour, falls in ochre, the
 * number with its sign (`format` must print it) at the end of each. Also for the parts that a change is made of. Null
 * without rows.
 */
export function moversChart(rows: readonly MoverRow[], options: ChartOptions<unknown>): PlotOptions | null {
  if (rows.length === 0) return null;
  const { width, format } = options;
  const size = textSize(width);
  const names = rows.map(({ name }) => options.text(name));
  const layout = layOutRows(names, width, 0);
  const changes = rows.map(({ change }) => change);
  const printed = changes.map(format);
  const room = Math.ceil(Math.max(...printed.map((text) => textWidth(text, size, "bold")))) + 8;
  const marginLeft = layout.left + (Math.min(...changes) < 0 ? room + 6 : 2);
  const marginRight = Math.max(...changes) > 0 ? room : 2;
  const domain = [Math.min(0, ...changes), Math.max(0, ...changes) || (Math.min(...changes) < 0 ? 0 : 1)] as const;
  const height = rows.length * layout.rowHeight + 10;
  const x = linearScale(domain, [marginLeft, width - marginRight]);
  const texts = rows.flatMap(({ change }, row): PlacedText[] => {
    const middle = 5 + (row + 0.5) * layout.rowHeight;
    const name = { ...(layout.names[row] ?? { text: "" }), y: middle + layout.nameShift, colour: palette.ink };
    const number = { text: printed[row] ?? "", y: middle + layout.markShift, colour: palette.ink, strong: true };
    return [
      layout.stacked ? { ...name, x: 0, anchor: "start" } : { ...name, x: layout.left - 4, anchor: "end" },
      { ...number, x: x(change) + (change < 0 ? -6 : 6), anchor: change < 0 ? "end" : "start" },
    ];
  });
  const half = (layout.stacked ? 6 : 7.5) / layout.rowHeight;
  const bars = changes.map((change, row) => ({ x1: Math.min(0, change), x2: Math.max(0, change), row, change }));
  return {
    width,
    height,
    marginTop: 5,
    marginLeft,
    marginRight,
    marginBottom: 5,
    x: { type: "linear", domain, axis: null },
    y: { type: "linear", domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      rectX(bars, {
        x1: "x1",
        x2: "x2",
        y1: above(half),
        y2: above(-half),
        dy: layout.markShift,
        fill: ({ change }: { change: number }) => (change < 0 ? palette.ochre : palette.accent),
      }),
      layout.stacked
        ? ruleX(bars, {
            x: 0,
            y1: above(half * 1.5),
            y2: above(-half * 1.5),
            dy: layout.markShift,
            stroke: palette.ink,
          })
        : ruleX([0], { stroke: palette.ink }),
      ...placedTexts(texts),
    ],
  };
}

/** Places a bar's edge above the middle of its row. */
function above(share: number): (bar: { row: number }) => number {
  return ({ row }) => row - share;
}

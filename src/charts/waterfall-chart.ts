import type { PlotOptions } from "@observablehq/plot";
import { dot, rectX, ruleX } from "@observablehq/plot";
import { niceDomain } from "#core/browse/nice-domain.ts";
import type { Text } from "#core/text.ts";
import type { ChartOptions } from "./chart-options.ts";
import { linearScale } from "./linear-scale.ts";
import { palette } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import { placedTexts } from "./placed-texts.ts";
import { layOutRows } from "./row-layout.ts";
import { textSize, textWidth } from "./text-size.ts";

/** Two totals and the parts that lead from one to the other, in the order in which they are drawn. */
export type Waterfall = {
  from: { name: Text; value: number };
  parts: readonly { name: Text; points: number }[];
  to: { name: Text; value: number };
};

export type WaterfallOptions = ChartOptions<unknown> & {
  /** A part's points with their sign. */
  formatPoints: (points: number) => string;
};

type Row = { name: Text; start: number; end: number; total: boolean };

/**
 * How one total becomes the next: a dot for each total, and between them a bar for each part, which begins where the one
 * before ended. Lengths are points, so the axis need not begin at zero. Null without parts.
 */
export function waterfallChart({ from, parts, to }: Waterfall, options: WaterfallOptions): PlotOptions | null {
  if (parts.length === 0) return null;
  const { width, text, format, formatPoints } = options;
  const rows = stack({ from, parts, to });
  const size = textSize(width);
  const layout = layOutRows(
    rows.map(({ name }) => text(name)),
    width,
    0,
  );
  const printed = rows.map(({ start, end, total }) => (total ? format(end) : formatPoints(end - start)));
  const room = Math.ceil(Math.max(...printed.map((each) => textWidth(each, size, "bold")))) + 12;
  const [marginLeft, marginRight] = [layout.left + room, room];
  const { domain } = niceDomain(
    rows.flatMap(({ start, end }) => [start, end]),
    { air: 0 },
  );
  const x = linearScale(domain, [marginLeft, width - marginRight]);
  const texts = rows.flatMap(({ start, end, total }, row): PlacedText[] => {
    const middle = 5 + (row + 0.5) * layout.rowHeight;
    const name = { ...(layout.names[row] ?? { text: "" }), y: middle + layout.nameShift, colour: palette.ink };
    const falls = end < start;
    return [
      layout.stacked
        ? { ...name, x: 0, anchor: "start", strong: total }
        : { ...name, x: layout.left - 4, anchor: "end", strong: total },
      {
        text: printed[row] ?? "",
        x: x(end) + (falls ? -6 : total ? 10 : 6),
        y: middle + layout.markShift,
        anchor: falls ? "end" : "start",
        colour: palette.ink,
        strong: true,
      },
    ];
  });
  const bars = rows.map((row, place) => ({ ...row, place }));
  const half = (layout.stacked ? 6 : 7.5) / layout.rowHeight;
  const at =
    (share: number) =>
    ({ place }: { place: number }) =>
      place + share;
  // A thin line from each end to the next start shows that nothing is left out.
  const joints = bars.slice(0, -1).map(({ end, place }) => ({ end, y1: place + half, y2: place + 1 - half }));
  return {
    width,
    height: rows.length * layout.rowHeight + 10,
    marginTop: 5,
    marginLeft,
    marginRight,
    marginBottom: 5,
    x: { type: "linear", domain, axis: null },
    y: { type: "linear", domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      ruleX(joints, { x: "end", y1: "y1", y2: "y2", dy: layout.markShift, stroke: palette.muted }),
      rectX(
        bars.filter(({ total }) => !total),
        {
          x1: ({ start, end }: Row) => Math.min(start, end),
          x2: ({ start, end }: Row) => Math.max(start, end),
          y1: at(-half),
          y2: at(half),
          dy: layout.markShift,
          fill: ({ start, end }: Row) => (end < start ? palette.ochre : palette.accent),
        },
      ),
      dot(
        bars.filter(({ total }) => total),
        { x: "end", y: "place", dy: layout.markShift, r: 5, fill: palette.ink },
      ),
      ...placedTexts(texts),
    ],
  };
}

function stack({ from, parts, to }: Waterfall): Row[] {
  let reached = from.value;
  const steps = parts.map(({ name, points }): Row => {
    const start = reached;
    reached += points;
    return { name, start, end: reached, total: false };
  });
  const total = ({ name, value }: Waterfall["from"]): Row => ({ name, start: value, end: value, total: true });
  return [total(from), ...steps, total(to)];
}

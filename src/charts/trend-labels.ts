import type { IndexTrend } from "#core/artefacts/index-point.ts";
import type { IndexTrendOptions } from "./index-trend-chart.ts";
import { palette } from "./palette.ts";
import type { Box, Obstacles } from "./place-label.ts";
import { boxAround, boxesAlong, placeLabel } from "./place-label.ts";
import type { PlacedText } from "./placed-texts.ts";
import { lineHeight, textSize, textWidth } from "./text-size.ts";
import type { TrendLayout } from "./trend-layout.ts";
import { wrapText } from "./wrap-text.ts";

/** All words and numbers in the trend's picture, placed so that none covers another. What has no place is left out. */
export function trendLabels(trend: IndexTrend, layout: TrendLayout, options: IndexTrendOptions): PlacedText[] {
  const { width, format, text, labels, targets = [] } = options;
  const { px, py, frame, published, constant, spacing } = layout;
  const size = textSize(width);
  const line = lineHeight(width);
  const placed: PlacedText[] = [];
  const obstacles: Obstacles = {
    frame: { left: frame.left - 4, right: frame.right + 4, top: frame.top - 4, bottom: frame.bottom - 2 },
    hard: [
      ...published.map(({ year, value }) => boxAround(px(year), py(value), 12, 12)),
      ...targets.map(({ year, value }) => boxAround(px(year), py(value), 28, 6)),
    ],
    soft: [
      ...lineBoxes(published, layout),
      ...lineBoxes(constant, layout),
      ...constant.map(({ year, value }) => boxAround(px(year), py(value), 8, 8)),
      ...layout.bands.flatMap((band) => boxesAlong([px(band.x1), py(band.lower)], [px(band.x2), py(band.lower)])),
      ...layout.breaks.flatMap(({ x }) => boxesAlong([px(x), frame.top], [px(x), frame.bottom])),
    ],
  };

  for (const { year, text } of layout.notes) {
    const lines = text.split("\n").length;
    placed.push({
      text,
      x: px(year - 0.5) + 5,
      y: frame.top - 8 - (lines * line) / 2,
      anchor: "start",
      colour: palette.muted,
    });
  }
  for (const gap of layout.gaps) {
    const lines =
      gap.reason === "" ? [] : wrapText(gap.reason, (gap.to - gap.from + 1) * spacing * 1.25, size, { most: 3 });
    if (lines.length === 0 || lines.some((each) => each.endsWith("…"))) continue;
    const x = px((gap.from + gap.to) / 2);
    const y = frame.bottom - 10 - (lines.length * line) / 2;
    if (placeLabel(obstacles, [blockBox(lines, x, y, "middle", width)]) !== null)
      placed.push({ text: lines.join("\n"), x, y, anchor: "middle", colour: palette.muted });
  }

  /** Tries a text at several places around its anchor. */
  const place = (label: string, tries: readonly Try[], style: Pick<PlacedText, "colour" | "strong" | "bare">) => {
    const boxes = tries.map(({ x, y, anchor }) => blockBox([label], x, y, anchor, width, style.strong));
    const chosen = placeLabel(obstacles, boxes);
    const position = chosen === null ? undefined : tries[chosen];
    if (position) placed.push({ text: label, ...position, ...style });
  };

  for (const { year, value } of mostTelling(published)) {
    const half = textWidth(format(value), size, "bold") / 2 + 1;
    const x = Math.min(Math.max(px(year), obstacles.frame.left + half), obstacles.frame.right - half);
    place(format(value), around(x, py(value), 9 + line / 2), { colour: palette.ink, strong: true });
  }
  for (const { year, value } of targets)
    place(labels.target(format(value)), around(px(year), py(value), 6 + line / 2, ["middle", "end", "start"]), {
      colour: palette.ochre,
    });
  for (const band of layout.bands.toReversed()) {
    const y = (py(band.lower) + py(band.upper)) / 2;
    if (band.beside.length > 0) {
      const colour = palette.accent;
      const top = Math.min(Math.max(py(band.lower), frame.top + (band.beside.length * line) / 2), frame.bottom);
      placed.push({ text: band.beside.join("\n"), x: frame.right + 8, y: top, anchor: "start", colour });
      continue;
    }
    const isLast = band === layout.bands.at(-1);
    const edge = px(band.x2) - 5;
    const tries: Try[] = [frame.top + 2 + line / 2, py(band.lower) - line / 2 - 2, y].flatMap((y) => [
      { x: edge, y, anchor: "end" },
      { x: px(band.x1) + 5, y, anchor: "start" },
    ]);
    const label = isLast ? band.label : `≥ ${band.bound}`;
    place(label, isLast ? tries : tries.filter(() => textWidth(label, size) < px(band.x2) - px(band.x1)), {
      colour: palette.accent,
      bare: true,
    });
  }
  if (trend.constant && constant.length > 0) {
    const name = labels.constant(text(trend.constant.methodName));
    const tries = constant.flatMap(({ year, value }) =>
      around(px(year), py(value), 7 + line / 2, ["middle", "start", "end"]),
    );
    place(name, tries, { colour: palette.blue });
  }
  return placed;
}

type Try = Pick<PlacedText, "x" | "y" | "anchor">;

/** Above and below a point. */
function around(x: number, y: number, distance: number, anchors: readonly Try["anchor"][] = ["middle"]): Try[] {
  return anchors.flatMap((anchor) => {
    const shift = anchor === "start" ? -12 : anchor === "end" ? 12 : 0;
    return [y - distance, y + distance].map((y) => ({ x: x + shift, y, anchor }));
  });
}

function blockBox(
  lines: readonly string[],
  x: number,
  y: number,
  anchor: Try["anchor"],
  width: number,
  strong = false,
): Box {
  const size = textSize(width);
  const wide = Math.max(...lines.map((each) => textWidth(each, size, strong ? "bold" : "normal")));
  const centre = anchor === "middle" ? x : anchor === "start" ? x + wide / 2 : x - wide / 2;
  return boxAround(centre, y, wide + 2, lines.length * lineHeight(width));
}

function lineBoxes(years: TrendLayout["published"], { px, py }: TrendLayout): Box[] {
  return years.flatMap(({ year, value, segment }, index) => {
    const next = years[index + 1];
    return next && next.segment === segment ? boxesAlong([px(year), py(value)], [px(next.year), py(next.value)]) : [];
  });
}

/** The last and the first year, then the highest and the lowest, then the others from the latest back. */
function mostTelling(years: TrendLayout["published"]): TrendLayout["published"] {
  const byValue = years.toSorted((a, b) => b.value - a.value || b.year - a.year);
  const order = [years.at(-1), years.at(0), byValue.at(0), byValue.at(-1), ...years.toReversed()];
  return [...new Set(order)].filter((year) => year !== undefined);
}

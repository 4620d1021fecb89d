import type { TrendLine } from "./trend-lines.ts";
import { lineColour, markPath, tenth } from "./trend-marks.ts";
import type { SceneLayout, SceneShape } from "./trend-scene.ts";
import { spreadLabels } from "./trend-spread.ts";
import { estimateWidth, wrapWords } from "./trend-text.ts";

/** Names of the lines with their last values, and where the picture ends below them. */
export function trendLabels(layout: SceneLayout): { shapes: SceneShape[]; foot: number } {
  const below = layout.bottom + layout.size + 20;
  const named = layout.lines.filter((line) => !line.recomputed);
  const key = layout.lines.some((line) => line.recomputed);
  const beside = layout.narrow ? { shapes: [], foot: below } : besideLines(named, layout, below);
  const rows = layout.narrow ? rowsBelow(named, layout, below + 6) : beside;
  if (!key) return rows;
  const recomputed = recomputedKey(layout, rows.foot + 6);
  return { shapes: [...rows.shapes, ...recomputed.shapes], foot: recomputed.foot };
}

/** Beside the last value of each line, moved apart where they would cover each other. */
function besideLines(lines: readonly TrendLine[], layout: SceneLayout, below: number) {
  const { options, lineHeight, right, bottom, py } = layout;
  const blocks = lines.map((line) => ({
    line,
    words: labelOf(line, options.width - right - 22, layout),
  }));
  const wished = blocks.map(({ line, words }) => {
    const last = line.points.findLast(({ value }) => value !== null)?.value ?? null;
    return { middle: last === null ? bottom : py(last), height: words.length * lineHeight + 4 };
  });
  const middles = spreadLabels(wished, 0, below);
  const shapes = blocks.flatMap(({ line, words }, at) => {
    const top = (middles[at] ?? 0) - (words.length * lineHeight) / 2;
    return [mark(line, right + 10, top + lineHeight / 2), ...writeLines(words, right + 20, top, layout)];
  });
  return { shapes, foot: Math.max(below, ...middles.map((middle, at) => middle + (wished[at]?.height ?? 0) / 2)) };
}

/** One below the other under the axis, across the whole width. */
function rowsBelow(lines: readonly TrendLine[], layout: SceneLayout, start: number) {
  const shapes: SceneShape[] = [];
  let top = start;
  for (const line of lines) {
    const words = labelOf(line, layout.options.width - 24, layout);
    shapes.push(mark(line, 6, top + layout.lineHeight / 2), ...writeLines(words, 18, top, layout));
    top += words.length * layout.lineHeight + 4;
  }
  return { shapes, foot: top };
}

/** What the dashed lines with hollow marks are. */
function recomputedKey(layout: SceneLayout, top: number): { shapes: SceneShape[]; foot: number } {
  const { options, lineHeight, size } = layout;
  const y = tenth(top + lineHeight / 2);
  const words = wrapWords(options.words.recomputed, options.width - 36, size);
  const stroke = "var(--ink)";
  const attributes = { d: `M0,${y}H24`, fill: "none", stroke, "stroke-width": 2, "stroke-dasharray": "5,4" };
  const hollow = { d: markPath(0, 12, y, 4), fill: "var(--paper)", stroke, "stroke-width": 1.5 };
  return {
    shapes: [
      { element: "path", attributes },
      { element: "path", attributes: hollow },
      ...writeLines(words, 32, top, layout),
    ],
    foot: top + words.length * lineHeight,
  };
}

/** The name, shortened if it must be, and the last value, which is never cut. */
function labelOf(line: TrendLine, width: number, { options, size }: SceneLayout): string[] {
  const last = line.points.findLast(({ value }) => value !== null);
  const known = last?.value == null ? options.words.none : options.format(last.value);
  const value = last === undefined || last.year === options.years.at(-1) ? known : `${known} (${last.year})`;
  const name = wrapWords(options.nameOf(line), width, size);
  const end = `${name.at(-1) ?? ""} ${value}`;
  return estimateWidth(end, size) <= width ? [...name.slice(0, -1), end] : [...name, value];
}

function mark(line: TrendLine, x: number, y: number): SceneShape {
  return { element: "path", attributes: { d: markPath(line.place, x, y, 4.5), fill: lineColour(line.place) } };
}

function writeLines(lines: readonly string[], x: number, top: number, { lineHeight, size }: SceneLayout): SceneShape[] {
  return lines.map((words, at) => ({
    element: "text",
    attributes: { x, y: tenth(top + at * lineHeight + lineHeight / 2 + size * 0.35), "text-anchor": "start" },
    text: words,
  }));
}

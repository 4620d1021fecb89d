import type { TrendAxis } from "./trend-axis.ts";
import { trendAxis } from "./trend-axis.ts";
import { trendLabels } from "./trend-labels.ts";
import type { TrendLine } from "./trend-lines.ts";
import { crossPath, lineColour, markPath, tenth } from "./trend-marks.ts";
import { trendRuns } from "./trend-runs.ts";
import type { TrendMeasure } from "./trend-state.ts";
import { estimateWidth, wrapWords } from "./trend-text.ts";

/** One element of the picture: attributes as they are written, the text inside, and what a resting pointer reads. */
export type SceneShape = {
  element: "path" | "text";
  attributes: Readonly<Record<string, string | number>>;
  text?: string;
  title?: string;
};

/** A picture before it is written: by the build as text, by the browser as elements. */
export type TrendScene = { width: number; height: number; size: number; shapes: readonly SceneShape[] };

export type SceneOptions = {
  width: number;
  measure: TrendMeasure;
  scale: readonly [number, number];
  years: readonly number[];
  /** A value as it is published, and a round one on the axis. */
  format: (value: number) => string;
  formatTick: (value: number) => string;
  /** The line's unit in the reader's language. */
  nameOf: (line: TrendLine) => string;
  words: { methodBreak: string; none: string; recomputed: string };
};

/** What the parts of the picture share: its frame and scales. */
export type SceneLayout = {
  options: SceneOptions;
  lines: readonly TrendLine[];
  size: number;
  lineHeight: number;
  narrow: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
  axis: TrendAxis;
  px: (year: number) => number;
  py: (value: number) => number;
};

/**
 * Lines of up to four units over the years, drawn for a width. A missing year is a gap with a cross at the foot, a
 * change of method a dashed mark with its name that no official line crosses, a recomputed line dashed with hollow
 * marks. Units differ by colour and by shape and are named beside their lines, or below on a phone. Null where no line
 * has a value.
 */
export function trendScene(lines: readonly TrendLine[], options: SceneOptions): TrendScene | null {
  const layout = layOut(lines, options);
  if (layout === null) return null;
  const labels = trendLabels(layout);
  return {
    width: options.width,
    height: Math.ceil(labels.foot),
    size: layout.size,
    // The official line lies above the recomputed one, which often runs along it.
    shapes: [
      ...grid(layout),
      ...breaks(layout),
      ...lines.filter((line) => line.recomputed).flatMap((line) => drawLine(line, layout)),
      ...lines.filter((line) => !line.recomputed).flatMap((line) => drawLine(line, layout)),
      ...labels.shapes,
    ],
  };
}

function layOut(lines: readonly TrendLine[], options: SceneOptions): SceneLayout | null {
  const { width, years, format, formatTick, nameOf } = options;
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  const [first, last] = [years[0], years.at(-1)];
  if (values.length === 0 || first === undefined || last === undefined) return null;
  const narrow = width < 480;
  const size = narrow ? 13.5 : 13;
  const axis = trendAxis(values, options.measure, options.scale);
  const broken = lines.some((line) => line.breaks.some((year) => year > first && year <= last));
  const left = Math.max(...axis.ticks.map((tick) => estimateWidth(formatTick(tick), size))) + 14;
  const names = lines.map((line) => estimateWidth(`${nameOf(line)} ${format(axis.high)}`, size));
  const right = width - (narrow ? 12 : Math.min(Math.max(...names), 176) + 26);
  const top = 14 + (broken ? breakWords(options, narrow, size).length * size * 1.25 + 4 : 0);
  const bottom = Math.round(top + (narrow ? 218 : 256));
  const spacing = (right - left) / (last - first + 1);
  return {
    options,
    lines,
    size,
    lineHeight: size * 1.25,
    narrow,
    left,
    right,
    top,
    bottom,
    axis,
    px: (year) => left + (year - first + 0.5) * spacing,
    py: (value) => bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top),
  };
}

function grid({ options, size, left, right, bottom, axis, px, py }: SceneLayout): SceneShape[] {
  const { years, formatTick } = options;
  const every = Math.ceil((estimateWidth("2024", size) + 10) / (px(1) - px(0)));
  return [
    ...axis.ticks.map((tick) => path(`M${tenth(left)},${tenth(py(tick))}H${tenth(right)}`, { stroke: "var(--line)" })),
    ...axis.ticks.map((tick) =>
      text(formatTick(tick), left - 8, py(tick) + size * 0.35, { "text-anchor": "end", ...muted }),
    ),
    ...years
      .toReversed()
      .filter((_, at) => at % every === 0)
      .map((year) => text(String(year), px(year), bottom + size + 9, { "text-anchor": "middle" })),
  ];
}

/** Dashed marks between two years that may not be compared, named where a name doesn't run into the one before. */
function breaks({ options, lines, size, lineHeight, narrow, left, right, top, bottom, px }: SceneLayout): SceneShape[] {
  const [first = 0] = options.years;
  const years = new Set(lines.flatMap((line) => line.breaks));
  const drawn = [...years].filter((year) => year > first && options.years.includes(year)).toSorted((a, b) => a - b);
  const words = breakWords(options, narrow, size);
  const wide = Math.max(...words.map((each) => estimateWidth(each, size)));
  const half = (px(1) - px(0)) / 2;
  let free = left;
  return drawn.flatMap((year) => {
    const x = px(year) - half;
    const line = path(`M${tenth(x)},4V${bottom}`, { stroke: "var(--muted)", "stroke-dasharray": "2,3" });
    const start = x + 5 + wide <= right;
    const from = start ? x + 5 : x - 5 - wide;
    if (from < free) return [line];
    free = from + wide + 8;
    const anchor = start ? "start" : "end";
    return [
      line,
      ...words.map((each, at) =>
        text(each, start ? x + 5 : x - 5, top - 9 - (words.length - 1 - at) * lineHeight, {
          "text-anchor": anchor,
          ...muted,
        }),
      ),
    ];
  });
}

function breakWords({ words }: SceneOptions, narrow: boolean, size: number): string[] {
  return narrow ? wrapWords(words.methodBreak, 64, size) : [words.methodBreak];
}

function drawLine(line: TrendLine, { options, bottom, px, py }: SceneLayout): SceneShape[] {
  const stroke = lineColour(line.place);
  const name = options.nameOf(line);
  const runs = trendRuns(line.points, line.breaks);
  const strokes = runs
    .filter((run) => run.length > 1)
    .map((run) => run.map(({ year, value }) => `${tenth(px(year))},${tenth(py(value))}`).join("L"))
    .map((d) => path(`M${d}`, { stroke, "stroke-width": 2, ...(line.recomputed ? dashed : {}) }));
  const marks = runs.flat().map(
    ({ year, value }): SceneShape => ({
      ...path(markPath(line.place, px(year), py(value), line.recomputed ? 4 : 5), {
        fill: line.recomputed ? "var(--paper)" : stroke,
        stroke: line.recomputed ? stroke : "var(--paper)",
        "stroke-width": 1.5,
      }),
      title: `${name}, ${year}: ${options.format(value)}${line.recomputed ? ` (${options.words.recomputed})` : ""}`,
    }),
  );
  const missing = line.recomputed ? [] : line.points.filter(({ value }) => value === null);
  const crosses = missing.map(
    ({ year }): SceneShape => ({
      ...path(crossPath(px(year) + (line.place - 1.5) * 11, bottom - 7, 3.5), { stroke, "stroke-width": 1.5 }),
      title: `${name}, ${year}: ${options.words.none}`,
    }),
  );
  return [...strokes, ...marks, ...crosses];
}

const muted = { fill: "var(--muted)" } as const;
const dashed = { "stroke-dasharray": "5,4" } as const;

function path(d: string, attributes: SceneShape["attributes"]): SceneShape {
  return { element: "path", attributes: { d, fill: "none", ...attributes } };
}

function text(words: string, x: number, y: number, attributes: SceneShape["attributes"]): SceneShape {
  return { element: "text", attributes: { x: tenth(x), y: tenth(y), ...attributes }, text: words };
}

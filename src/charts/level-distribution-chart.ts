import type { PlotOptions } from "@observablehq/plot";
import { rect } from "@observablehq/plot";
import type { LevelDistribution } from "#core/artefacts/indicator-pages.ts";
import type { ChartOptions } from "./chart-options.ts";
import { inkOnStep, palette, steps } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import { placedTexts } from "./placed-texts.ts";
import { isNarrow, textSize, textWidth } from "./text-size.ts";

export type LevelDistributionLabels = {
  /** Names in the key: "tingkat 0". */
  level: (level: number) => string;
  missing: string;
  /** At the end of a bar, how many rows it is made of: "507 inovasi". */
  total: (count: string) => string;
};

export type LevelDistributionOptions = Omit<ChartOptions<LevelDistributionLabels>, "text" | "formatTick"> & {
  /** A share from 0 to 1: "34%". `format` prints counts. */
  formatShare: (share: number) => string;
};

type Segment = { x1: number; x2: number; year: number; share: number; level: number | null };

/**
 * How levels fell, one bar of 100 % a year, from level 0 to the highest and then, only outlined, the rows without a
 * level; shares printed where they fit, the number of rows at the end. Years without any row are left out; null if
 * that is all of them.
 */
export function levelDistributionChart(
  rows: readonly LevelDistribution[],
  options: LevelDistributionOptions,
): PlotOptions | null {
  const { width, format, formatShare, labels } = options;
  const size = textSize(width);
  const years = rows.map(toSegments).filter((segments) => segments.total > 0);
  if (years.length === 0) return null;
  const totals = years.map(({ total }) => labels.total(format(total)));
  const left = Math.ceil(textWidth("2022", size)) + 10;
  const right = Math.ceil(Math.max(...totals.map((total) => textWidth(total, size)))) + 10;
  const key = layOutKey(
    Math.max(...years.map(({ levels }) => levels)),
    years.some(({ hasMissing }) => hasMissing),
    options,
  );
  const rowHeight = isNarrow(width) ? 36 : 34;
  const px = (share: number) => left + share * (width - left - right);
  const py = (row: number) => key.height + (row + 0.5) * rowHeight;
  const segments = years.flatMap(({ segments }, row) =>
    segments.map((segment) => ({ ...segment, x1: px(segment.x1), x2: px(segment.x2), y: py(row) })),
  );
  const filled = segments.filter(({ level }) => level !== null);
  const box = {
    x1: "x1",
    x2: "x2",
    y1: ({ y }: { y: number }) => y - 12,
    y2: ({ y }: { y: number }) => y + 12,
  } as const;
  const shares = segments
    .map((segment) => ({ ...segment, text: formatShare(segment.share) }))
    .filter(({ x1, x2, text }) => textWidth(text, size) + 4 <= x2 - x1)
    .map(({ x1, x2, y, text, level }): PlacedText => {
      const colour = level === null ? palette.muted : inkOnStep(stepOf(level, key.levels));
      return { text, x: (x1 + x2) / 2, y, anchor: "middle", colour, bare: true };
    });
  const ends = years.flatMap(({ year }, row): PlacedText[] => [
    { text: String(year), x: 0, y: py(row), anchor: "start", colour: palette.ink },
    { text: totals[row] ?? "", x: width, y: py(row), anchor: "end", colour: palette.muted },
  ]);
  return {
    width,
    height: key.height + years.length * rowHeight + 2,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      rect(filled, {
        ...box,
        fill: ({ level }: Segment) => steps[stepOf(level ?? 0, key.levels)],
        stroke: palette.edge,
        strokeWidth: 0.75,
        insetRight: 1,
      }),
      rect(
        segments.filter(({ level }) => level === null),
        {
          ...box,
          fill: "none",
          stroke: palette.muted,
          strokeDasharray: "3,2",
          insetTop: 0.5,
          insetBottom: 0.5,
          insetLeft: 0.5,
          insetRight: 0.5,
        },
      ),
      ...key.marks,
      ...placedTexts([...key.texts, ...ends, ...shares]),
    ],
  };
}

/** Levels 0…`levels` - 1 spread over the four steps. */
function stepOf(level: number, levels: number): number {
  return levels < 2 ? 1 : Math.round((level / (levels - 1)) * 3);
}

function toSegments({ year, counts, missing }: LevelDistribution) {
  const total = counts.reduce((sum, count) => sum + count, missing);
  let from = 0;
  const parts = [...counts.map((count, level) => ({ count, level })), { count: missing, level: null }];
  const segments = parts.flatMap(({ count, level }): Segment[] => {
    const x1 = from / total;
    from += count;
    return count === 0 ? [] : [{ x1, x2: from / total, year, share: count / total, level }];
  });
  return { year, total, segments, levels: counts.length, hasMissing: missing > 0 };
}

/** The levels' names over the bars, each after a sample of its fill, in as many lines as they need. */
function layOutKey(levels: number, hasMissing: boolean, { width, labels }: LevelDistributionOptions) {
  const size = textSize(width);
  const entries = [
    ...Array.from({ length: levels }, (_, level) => ({
      text: labels.level(level),
      step: stepOf(level, levels) as number | null,
    })),
    ...(hasMissing ? [{ text: labels.missing, step: null }] : []),
  ];
  const texts: PlacedText[] = [];
  const samples: { x: number; y: number; step: number | null }[] = [];
  let [x, y] = [0, 9];
  for (const { text, step } of entries) {
    const room = 22 + textWidth(text, size);
    if (x > 0 && x + room > width) [x, y] = [0, y + 21];
    samples.push({ x, y, step });
    texts.push({ text, x: x + 22, y, anchor: "start", colour: palette.ink });
    x += room + 14;
  }
  const box = {
    x1: "x",
    x2: ({ x }: { x: number }) => x + 16,
    y1: ({ y }: { y: number }) => y - 6,
    y2: ({ y }: { y: number }) => y + 6,
  } as const;
  const marks = [
    rect(
      samples.filter(({ step }) => step !== null),
      { ...box, fill: ({ step }: { step: number }) => steps[step], stroke: palette.edge, strokeWidth: 0.75 },
    ),
    rect(
      samples.filter(({ step }) => step === null),
      { ...box, fill: "none", stroke: palette.muted, strokeDasharray: "3,2" },
    ),
  ];
  return { levels, texts, marks, height: y + 16 };
}

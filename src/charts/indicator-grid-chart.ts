import type { PlotOptions } from "@observablehq/plot";
import { dot, rect } from "@observablehq/plot";
import type { IndicatorGrid } from "#core/artefacts/unit-page.ts";
import type { ChartOptions } from "./chart-options.ts";
import type { GridCell } from "./grid-layout.ts";
import { layOutGrid } from "./grid-layout.ts";
import { inkOnStep, palette, steps } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import { placedTexts } from "./placed-texts.ts";

export type IndicatorGridOptions = Omit<ChartOptions<unknown>, "format"> & {
  /** A cell's number, which may depend on its indicator: raw values have units of their own. */
  format: (value: number, key: string) => string;
};

/**
 * Indicators by year as a grid of cells in four steps with the number printed; a dot for what was not reported.
 * Levels are shaded by their share of the maximum; raw values, where there is none, between the row's own least and
 * most. Null without rows, years or any value.
 */
export function indicatorGridChart(grid: IndicatorGrid, options: IndicatorGridOptions): PlotOptions | null {
  if (grid.rows.every(({ values }) => values.every((value) => value === null))) return null;
  const layout = layOutGrid(grid, options);
  const { left, cellWidth, cellHeight, cells } = layout;
  const filled = cells.filter(({ value }) => value !== null);
  const numbers = filled.map(({ x, y, printed, step }): PlacedText => {
    return {
      text: printed,
      x: x + cellWidth / 2,
      y: y + cellHeight / 2,
      anchor: "middle",
      colour: inkOnStep(step),
      bare: true,
    };
  });
  const years = grid.years.map((year, column): PlacedText => {
    return { text: String(year), x: left + (column + 0.5) * cellWidth, y: 9, anchor: "middle", colour: palette.ink };
  });
  return {
    width: options.width,
    height: layout.height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      rect(filled, {
        x1: ({ x }: GridCell) => x + 1.5,
        x2: ({ x }: GridCell) => x + cellWidth - 1.5,
        y1: ({ y }: GridCell) => y + 1.5,
        y2: ({ y }: GridCell) => y + cellHeight - 1.5,
        fill: ({ step }: GridCell) => steps[step] ?? palette.paper,
      }),
      dot(
        cells.filter(({ value }) => value === null),
        {
          x: ({ x }: GridCell) => x + cellWidth / 2,
          y: ({ y }: GridCell) => y + cellHeight / 2,
          r: 1.8,
          fill: palette.muted,
        },
      ),
      ...placedTexts([
        ...(layout.yearsFit ? years : years.filter((_, index) => (years.length - 1 - index) % 2 === 0)),
        ...layout.texts,
        ...(layout.numbersFit ? numbers : []),
      ]),
    ],
  };
}

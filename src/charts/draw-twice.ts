import type { PlotOptions } from "@observablehq/plot";
import type { Frame } from "./render-chart.ts";
import { renderChart } from "./render-chart.ts";
import { drawnWidths } from "./text-size.ts";

/** One figure as two drawings, of which the page shows the one that fits. */
export type DrawnTwice = { wide: string; narrow: string };

/** Draws a chart for the desk and for the phone; null where there is nothing to draw and a sentence must say so. */
export function drawTwice(chart: (width: number) => PlotOptions | null, frame: Frame): DrawnTwice | null {
  const wide = chart(drawnWidths.wide);
  const narrow = chart(drawnWidths.narrow);
  if (wide === null || narrow === null) return null;
  return {
    wide: renderChart(wide, { ...frame, id: `${frame.id}-wide` }),
    narrow: renderChart(narrow, { ...frame, id: `${frame.id}-narrow` }),
  };
}

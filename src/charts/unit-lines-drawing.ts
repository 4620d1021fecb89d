import type { TrendLine } from "#core/browse/trend-lines.ts";
import type { SceneOptions, SceneShape, TrendScene } from "#core/browse/trend-scene.ts";
import { trendScene } from "#core/browse/trend-scene.ts";
import type { DrawnTwice } from "./draw-twice.ts";
import type { Frame } from "./render-chart.ts";
import { frameDrawing } from "./render-chart.ts";
import { escapeMarkup } from "./serialise-svg.ts";
import { drawnWidths } from "./text-size.ts";

/**
 * Lines of up to four units for desk and phone, laid out by the code that draws them in the browser too. Null where no
 * line has a value and a sentence must say so.
 */
export function unitLinesDrawing(
  lines: readonly TrendLine[],
  options: Omit<SceneOptions, "width">,
  frame: Frame,
): DrawnTwice | null {
  const wide = trendScene(lines, { ...options, width: drawnWidths.wide });
  const narrow = trendScene(lines, { ...options, width: drawnWidths.narrow });
  if (wide === null || narrow === null) return null;
  return {
    wide: frameDrawing(sceneMarkup(wide), wide, { ...frame, id: `${frame.id}-wide` }),
    narrow: frameDrawing(sceneMarkup(narrow), narrow, { ...frame, id: `${frame.id}-narrow` }),
  };
}

function sceneMarkup({ shapes }: TrendScene): string {
  return shapes.map(shapeMarkup).join("");
}

function shapeMarkup({ element, attributes, text = "", title }: SceneShape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`);
  const inner = (title === undefined ? "" : `<title>${escapeMarkup(title)}</title>`) + escapeMarkup(text);
  return `<${element}${written.join("")}>${inner}</${element}>`;
}

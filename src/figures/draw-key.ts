import { lightColours, lightTheme } from "../charts/light-theme.ts";
import { escapeMarkup } from "../charts/serialise-svg.ts";
import { textWidth } from "../charts/text-size.ts";
import type { FigureKey } from "./published-figure.ts";

const [size, row, gap] = [13, 22, 18];
const swatch = { width: 24, height: 14 };

/** Swatches with their words, in as many rows as the width asks for. */
export function drawKey(key: readonly FigureKey[], width: number): { height: number; markup: string } {
  let [left, top, markup] = [0, 0, ""];
  for (const each of key) {
    const wide = swatch.width + 8 + textWidth(each.text, size);
    if (left > 0 && left + wide > width) {
      left = 0;
      top += row;
    }
    const words = `<text x="${swatch.width + 8}" y="${row - 10}" font-size="${size}">${escapeMarkup(each.text)}</text>`;
    markup += `<g transform="translate(${Math.round(left)},${top})">${drawSwatch(each.step)}${words}</g>`;
    left += wide + gap;
  }
  return { height: key.length === 0 ? 0 : top + row, markup };
}

function drawSwatch(step: FigureKey["step"]): string {
  const shade = typeof step === "number" ? lightTheme.get(`step-${step}`) : lightColours.paper;
  const edge = lightTheme.get("edge");
  const { width, height } = swatch;
  const dashed = step === "none" ? ' stroke-dasharray="3,2"' : "";
  const hatch = step === "hatched" ? `<path d="M3,14L13,0M11,14L21,0" stroke="${edge}" fill="none"/>` : "";
  return `<rect width="${width}" height="${height}" fill="${shade}" stroke="${edge}" stroke-width="0.75"${dashed}/>${hatch}`;
}

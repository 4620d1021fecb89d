import type { IndicatorGrid } from "#core/artefacts/unit-page.ts";
import type { IndicatorGridOptions } from "./indicator-grid-chart.ts";
import { palette } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import { isNarrow, lineHeight, textSize, textWidth } from "./text-size.ts";
import { shorten, wrapText } from "./wrap-text.ts";

/** A cell in pixels, its number as printed and its step of shade. */
export type GridCell = { x: number; y: number; value: number | null; printed: string; step: number };

/**
 * Names at the left in up to two lines; where that leaves the cells too little room for their numbers, above each row.
 * Groups, where there are several, head their rows.
 */
export function layOutGrid(grid: IndicatorGrid, { width, format, text }: IndicatorGridOptions) {
  const narrow = isNarrow(width);
  const size = textSize(width);
  const line = lineHeight(width);
  const count = Math.max(grid.years.length, 1);
  const names = grid.rows.map(({ name }) => text(name));
  const printed = grid.rows.map(({ key, values }) => values.map((value) => (value === null ? "" : format(value, key))));
  const widestNumber = Math.max(0, ...printed.flat().map((each) => textWidth(each, size))) + 8;
  const widestName = Math.max(0, ...names.map((name) => textWidth(name, size)));
  const column = Math.min(widestName + 12, width * (narrow ? 0.42 : 0.44));
  const stacked = (width - column) / count < widestNumber;
  const left = stacked ? 0 : Math.ceil(column);
  const cellWidth = Math.min((width - left) / count, narrow ? 80 : 96);
  const lines = names.map((name) =>
    stacked ? wrapText(name, width, size, { most: 2 }) : wrapText(name, left - 10, size, { most: narrow ? 3 : 2 }),
  );
  const cellHeight = narrow ? 25 : 24;
  const grouped = new Set(grid.rows.map(({ group }) => group?.id)).size > 1;
  const texts: PlacedText[] = [];
  const cells: GridCell[] = [];
  let y = 9 + line;
  for (const [index, row] of grid.rows.entries()) {
    if (grouped && row.group && row.group.id !== grid.rows[index - 1]?.group?.id) {
      y += index === 0 ? 0 : 8;
      texts.push({
        text: shorten(text(row.group), width, size),
        x: 0,
        y: y + line / 2 + 2,
        anchor: "start",
        colour: palette.muted,
      });
      y += line + 4;
    }
    const name = lines[index] ?? [""];
    const label = {
      text: name.join("\n"),
      title: name.at(-1)?.endsWith("…") ? names[index] : undefined,
      colour: palette.ink,
    };
    const height = stacked ? cellHeight : Math.max(cellHeight, name.length * line + 5);
    if (stacked) {
      texts.push({ ...label, x: 0, y: y + (line * name.length) / 2 + 4, anchor: "start" });
      y += line * name.length + 4;
    } else {
      texts.push({ ...label, x: left - 8, y: y + height / 2, anchor: "end" });
    }
    const shade = shades(row);
    for (const [column, value] of row.values.entries()) {
      const [text, step] = [printed[index]?.[column] ?? "", value === null ? 0 : shade(value)];
      cells.push({ x: left + column * cellWidth, y: y + (height - cellHeight) / 2, value, printed: text, step });
    }
    y += height;
  }
  return {
    left,
    cellWidth,
    cellHeight,
    cells,
    texts,
    height: Math.ceil(y + 4),
    numbersFit: cellWidth >= widestNumber - 6,
    yearsFit: cellWidth >= textWidth("2022", size) + 4,
  };
}

/** Value to step 0…3: by share of the maximum, else between the row's own least and most. */
function shades({ maximum, values }: IndicatorGrid["rows"][number]): (value: number) => number {
  const known = values.filter((value) => value !== null);
  const [least, most] = maximum === null ? [Math.min(...known), Math.max(...known)] : [0, maximum];
  if (least === most) return () => 1;
  return (value) => Math.min(3, Math.max(0, Math.round(((value - least) / (most - least)) * 3)));
}

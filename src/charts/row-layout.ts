import { isNarrow, lineHeight, textSize, textWidth } from "./text-size.ts";
import { shorten, wrapText } from "./wrap-text.ts";

/** How a chart of named rows stands: names in a column at the left, or each above its own row. */
export type RowLayout = {
  stacked: boolean;
  /** Width of the column of names with its gap; 0 where stacked. */
  left: number;
  rowHeight: number;
  /** Each name as drawn, `\n` between its lines, and in full where it had to be shortened. */
  names: readonly { text: string; title: string | undefined }[];
  /** From the middle of a row to the middle of its name and of its mark. */
  nameShift: number;
  markShift: number;
};

/**
 * On the desk, names take up to a third of the width and two lines. On the phone short names stand at the left, and
 * if any is long, all stand above their rows, where they have the width less `right` (the columns of numbers).
 */
export function layOutRows(names: readonly string[], width: number, right: number): RowLayout {
  const size = textSize(width);
  const narrow = isNarrow(width);
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size, "bold")));
  const stacked = narrow && (widest > width * 0.34 || width - widest - right < 100);
  const room = stacked ? width - right - 8 : Math.min(widest, width * (narrow ? 0.34 : 0.36));
  const drawn = names.map((name) => {
    const lines = stacked ? [shorten(name, room, size * 1.06)] : wrapText(name, room + 1, size * 1.06, { most: 2 });
    const text = lines.join("\n");
    return { text, title: text.endsWith("…") ? name : undefined };
  });
  const tall = drawn.some(({ text }) => text.includes("\n"));
  const line = lineHeight(width);
  return {
    stacked,
    left: stacked ? 0 : Math.ceil(room) + 12,
    rowHeight: Math.round(stacked ? line + 30 : tall ? line * 2 + 8 : narrow ? 29 : 27),
    names: drawn,
    nameShift: stacked ? -12 : 0,
    markShift: stacked ? 7 : 0,
  };
}

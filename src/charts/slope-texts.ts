import type { ChartOptions } from "./chart-options.ts";
import { palette } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import type { SlopeLine, SlopePlace } from "./slope-layout.ts";
import { isNarrow, lineHeight, textSize, textWidth } from "./text-size.ts";
import { wrapText } from "./wrap-text.ts";

/** What is left for lines on a phone. */
const narrowLines = 84;
const gap = 8;

/**
 * Pixels at which lines begin and end, and the room for ranks and names beside them (`left` 0: no names there). Units that lost
 * their rank have slots below the others at the right where no name stands at the left.
 */
export type SlopeColumns = {
  from: number;
  to: number;
  rank: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  y: (place: Pick<SlopePlace, "slot">) => number;
  /** Slot at the right of a unit that lost its rank; null where its name stands at the left. */
  lostSlot: (line: SlopeLine) => number | null;
};

type Setting = Pick<ChartOptions<{ before: string; now: string }>, "width" | "text" | "format" | "labels">;

export function slopeColumns(lines: readonly SlopeLine[], { width, text, format }: Setting): SlopeColumns {
  const size = textSize(width);
  const narrow = isNarrow(width);
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((each) => textWidth(each, size, "bold"))));
  const places = lines.flatMap(({ before, now }) => [before, now]).filter((place) => place !== null);
  const rank = widest(places.map((place) => format(place.rank))) + 6;
  const name = widest(lines.map(({ row }) => text(row.name))) + 4;
  const right = Math.min(name, narrow ? width - rank * 2 - gap * 2 - narrowLines : width * 0.34);
  const left = narrow ? 0 : right;
  const lost = narrow ? lines.filter(({ now }) => now === null) : [];
  const ranked = Math.max(...lines.map(({ now }) => (now?.slot ?? -1) + 1));
  const slots = Math.ceil(Math.max(ranked + lost.length, ...lines.map(({ before }) => (before?.slot ?? -1) + 1)));
  const rowHeight = name > right ? Math.ceil(lineHeight(width) * 2 + 5) : narrow ? 22 : 21;
  const top = 30;
  return {
    from: left + rank + gap,
    to: width - right - rank - gap,
    rank,
    left,
    right,
    top,
    bottom: top + slots * rowHeight,
    y: ({ slot }) => top + (slot + 0.5) * rowHeight,
    lostSlot: (line) => (lost.includes(line) ? ranked + lost.indexOf(line) : null),
  };
}

/** The years above the two columns. */
export function headTexts({ from, to, left }: SlopeColumns, { labels }: Setting): PlacedText[] {
  const head = { y: 12, colour: palette.ink, strong: true };
  const first: PlacedText =
    left > 0
      ? { ...head, text: labels.before, x: from - gap, anchor: "end" }
      : { ...head, text: labels.before, x: 0, anchor: "start" };
  return [first, { ...head, text: labels.now, x: to + gap, anchor: "start" }];
}

/** A unit's rank and name at the sides. */
export function sideTexts(line: SlopeLine, columns: SlopeColumns, { width, text, format }: Setting): PlacedText[] {
  const { row, before, now, strong } = line;
  const { from, to, rank, left, right, y } = columns;
  const full = text(row.name);
  const named = wrapText(full, right, textSize(width) * 1.06, { most: 2 }).join("\n");
  const name = {
    text: named,
    title: named.endsWith("…") ? full : undefined,
    colour: strong ? palette.ink : palette.muted,
    strong,
  };
  const number = { colour: palette.ink, strong, anchor: "end" as const };
  const texts: PlacedText[] = [];
  if (before) texts.push({ ...number, text: format(before.rank), x: from - gap, y: y(before) });
  if (before && left > 0) texts.push({ ...name, x: from - gap - rank, y: y(before), anchor: "end" });
  const slot = now?.slot ?? columns.lostSlot(line);
  if (slot === null) return texts;
  const at = y({ slot });
  texts.push({ ...number, text: now ? format(now.rank) : "–", x: to + gap + rank - 6, y: at });
  texts.push({ ...name, x: to + gap + rank, y: at, anchor: "start" });
  return texts;
}

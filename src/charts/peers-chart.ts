import type { PlotOptions } from "@observablehq/plot";
import { axisX, dot, gridX, ruleY } from "@observablehq/plot";
import type { RankingRow } from "#core/artefacts/ranking.ts";
import { niceDomain } from "#core/browse/nice-domain.ts";
import type { NoIndexReason } from "#core/composite/index-row.ts";
import type { ChartOptions } from "./chart-options.ts";
import { palette } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import { placedTexts } from "./placed-texts.ts";
import { layOutRows } from "./row-layout.ts";
import { isNarrow, lineHeight, textSize, textWidth } from "./text-size.ts";

/** A row of a ranking; with the index at its least and most where part of it was not reported. */
export type PeerRow = Pick<RankingRow, "unitId" | "name" | "value" | "reason" | "rank" | "tied"> & {
  lower?: number | null;
  upper?: number | null;
};

export type PeersLabels = {
  /** Heads of the two columns at the right: "peringkat" and "indeks". */
  rank: string;
  value: string;
  /** In place of a dot, in two or three words. */
  reasons: Readonly<Record<NoIndexReason, string>>;
};

export type PeersOptions = ChartOptions<PeersLabels> & {
  scale: readonly [number, number];
  /** The unit whose page this is; null where none is the reader's own. */
  ownId: string | null;
};

/**
 * A ranking as dots, in the order given, the reader's own unit in the accent colour; rank and value at the right; a
 * thick soft line from the least to the most that the index can be. A rank shared with others carries "=". Null
 * without rows.
 */
export function peersChart(rows: readonly PeerRow[], options: PeersOptions): PlotOptions | null {
  if (rows.length === 0) return null;
  const { width, formatTick, scale } = options;
  const columns = numberColumns(rows, options);
  const names = rows.map(({ name }) => options.text(name));
  const layout = layOutRows(
    names,
    width,
    columns.ranksFirst ? columns.valueWidth + columns.rankWidth + 24 : columns.valueWidth + columns.rankRoom + 26,
  );
  const isOwn = (row: number) => rows[row]?.unitId === options.ownId;
  const points = rows.flatMap(({ value }, row) => (value === null ? [] : [{ row, value }]));
  const ranges = rows.flatMap(({ value, lower, upper }, row) =>
    value !== null && lower != null && upper != null && lower < upper ? [{ row, lower, upper }] : [],
  );
  const x = niceDomain([...points.map(({ value }) => value), ...ranges.flatMap(({ lower, upper }) => [lower, upper])], {
    limits: scale,
    least: (scale[1] - scale[0]) * 0.05,
    count: isNarrow(width) ? 3 : 6,
    air: 0.1,
  });
  const line = lineHeight(width);
  const marginTop = Math.ceil(layout.stacked ? line * 2 + 12 : line + 12);
  const nameEnd = layout.left - 4;
  const marginLeft = layout.stacked ? 14 : layout.left + (columns.ranksFirst ? columns.rankWidth : 0) + 8;
  const height = marginTop + rows.length * layout.rowHeight + 4;
  const texts = rows.flatMap(({ value, reason }, row): PlacedText[] => {
    const middle = marginTop + (row + 0.5) * layout.rowHeight;
    const y = middle + layout.nameShift;
    const colour = isOwn(row) ? palette.accent : palette.ink;
    const name = { ...(layout.names[row] ?? { text: "" }), y, colour, strong: isOwn(row) };
    const rank = { text: columns.ranks[row] ?? "", y, colour: palette.muted };
    const why = value === null && reason !== null ? options.labels.reasons[reason] : "";
    return [
      columns.ranksFirst
        ? { ...name, x: columns.rankWidth + 8, anchor: "start" }
        : { ...name, x: nameEnd, anchor: "end" },
      { ...rank, x: columns.ranksFirst ? columns.rankWidth : columns.rankX, anchor: "end" },
      { text: columns.values[row] ?? "", x: width, y, anchor: "end", colour, strong: true },
      { text: why, x: marginLeft, y: middle + layout.markShift, anchor: "start", colour: palette.muted },
    ];
  });
  const dy = layout.markShift;
  const colour = (row: { row: number }) => (isOwn(row.row) ? palette.accent : palette.ink);
  return {
    width,
    height,
    marginTop,
    marginLeft,
    marginRight: layout.stacked ? 14 : columns.valueWidth + (columns.ranksFirst ? 22 : columns.rankRoom + 24),
    marginBottom: 4,
    x: { type: "linear", domain: x.domain, label: null },
    y: { type: "linear", domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      gridX(x.ticks, { stroke: palette.line, strokeOpacity: 1 }),
      axisX(x.ticks, {
        anchor: "top",
        tickSize: 0,
        tickPadding: 6,
        tickFormat: formatTick,
        label: null,
        fill: palette.muted,
      }),
      ruleY(ranges, {
        x1: "lower",
        x2: "upper",
        y: "row",
        dy,
        stroke: ({ row }: { row: number }) => (isOwn(row) ? palette.ownSoft : palette.soft),
        strokeWidth: 6,
        strokeLinecap: "round",
      }),
      dot(points, {
        x: "value",
        y: "row",
        dy,
        r: ({ row }: { row: number }) => (isOwn(row) ? 6 : 4.5),
        fill: colour,
        stroke: palette.paper,
        strokeWidth: 1.5,
      }),
      ...placedTexts(
        [...columns.heads(layout.stacked ? line / 2 : marginTop - 6 - textSize(width) * 0.36), ...texts].filter(
          ({ text }) => text !== "",
        ),
      ),
    ],
    r: { type: "identity" },
  };
}

/** Values and ranks as two columns at the right edge; on the phone ranks stand before the names and need no head. */
function numberColumns(rows: readonly PeerRow[], { width, format, labels }: PeersOptions) {
  const size = textSize(width);
  const ranksFirst = isNarrow(width);
  const values = rows.map(({ value }) => (value === null ? "" : format(value)));
  const ranks = rows.map(({ rank, tied }) => (rank === null ? "" : `${rank}${tied > 1 ? "=" : ""}`));
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((text) => textWidth(text, size, "bold"))));
  const valueWidth = widest([...values, labels.value]);
  const rankX = width - valueWidth - 14;
  const heads = (y: number): PlacedText[] => [
    { text: ranksFirst ? "" : labels.rank, x: rankX, y, anchor: "end", colour: palette.muted },
    { text: labels.value, x: width, y, anchor: "end", colour: palette.muted },
  ];
  const rankWidth = widest(ranks);
  return { values, ranks, ranksFirst, rankX, heads, rankWidth, rankRoom: widest([...ranks, labels.rank]), valueWidth };
}

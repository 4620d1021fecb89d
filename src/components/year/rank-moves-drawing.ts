import type { RankMove, RankMoves } from "#core/artefacts/rank-moves.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { slopeChart } from "../../charts/slope-chart.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { rankMovesMessages } from "../../i18n/messages/rank-moves.ts";
import { fill } from "../../i18n/messages.ts";
import { chartSetting } from "../chart-setting.ts";

/** Two columns of ranks with a line a unit. */
export function rankMovesDrawing(moves: RankMoves, locale: Locale, frame: Frame): DrawnTwice | null {
  const labels = { before: String(moves.previous), now: String(moves.year) };
  const setting = { ...chartSetting(locale, 0), labels };
  return drawTwice((width) => slopeChart(moves.rows, { ...setting, width }), frame);
}

/** How many rose, fell and stayed, and who moved farthest. */
export function rankMovesFinding(moves: RankMoves, locale: Locale): string {
  const words = rankMovesMessages(locale);
  const { both, up, down, still, drawn, highest, lowest } = moves;
  const named = (template: string, move: RankMove | null) =>
    move ? [fill(template, { name: plainText(move.name, locale), from: move.before ?? "", to: move.now ?? "" })] : [];
  return [
    fill(words.finding, { both, up, down, still }),
    ...named(words.highest, highest),
    ...named(words.lowest, lowest),
    ...(drawn < both ? [fill(words.drawn, { count: drawn })] : []),
  ].join(" ");
}

export function movesKind({ kind }: RankMoves, locale: Locale): string {
  return kind === null ? rankMovesMessages(locale).all : codeName("kind", kind, locale);
}

/** A move in words: "naik 3"; empty where there is nothing to compare. */
export function moveWords({ change }: RankMove, locale: Locale): string {
  if (change === null) return "";
  const words = rankMovesMessages(locale);
  return change === 0 ? words.still : fill(change > 0 ? words.up : words.down, { count: Math.abs(change) });
}

import type { RankMoves } from "#core/artefacts/rank-moves.ts";
import type { Site } from "#core/artefacts/site.ts";
import type { YearPage } from "#core/artefacts/year-page.ts";
import { chartFrame } from "../components/chart-setting.ts";
import { movesKind, rankMovesDrawing, rankMovesFinding } from "../components/year/rank-moves-drawing.ts";
import { plainText } from "../i18n/local-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { rankMovesMessages } from "../i18n/messages/rank-moves.ts";
import { fill } from "../i18n/messages.ts";
import { column } from "./column.ts";
import type { FigureContent } from "./published-figure.ts";

/** Ranks of one kind of unit in the year before and in the year of the report. */
export function rankMovesFigure(report: YearPage, moves: RankMoves, site: Site, locale: Locale): FigureContent {
  const words = rankMovesMessages(locale);
  const { previous, year, rows } = moves;
  const anchor = anchorOf(report, moves);
  const title = fill(words.chart, { kind: movesKind(moves, locale), previous, year });
  const finding = rankMovesFinding(moves, locale);
  return {
    id: `tahun-${year}-${anchor}`,
    page: `/tahun/${year}/`,
    anchor,
    title,
    finding,
    definition: words.definition,
    unit: null,
    methods: [...new Set([report.previousMethod?.id ?? report.method.id, report.method.id])],
    notes: [words.key],
    key: [],
    columns: [
      column("unit", words.unit),
      column("rank_before", fill(words.rank, { year: previous })),
      column("rank", fill(words.rank, { year })),
      column("change", words.change),
    ],
    rows: rows.map(({ name, before, now, change }) => [plainText(name, locale), before, now, change]),
    drawing: rankMovesDrawing(moves, locale, chartFrame(site, locale, { id: anchor, title, description: finding })),
  };
}

/** By kind; where a kind is ranked by several indices, those after the first by their node too. */
function anchorOf({ rankMoves }: YearPage, moves: RankMoves): string {
  const [first] = rankMoves.filter(({ kind }) => kind === moves.kind);
  return ["naik-turun", moves.kind ?? "semua", first?.node === moves.node ? [] : moves.node].flat().join("-");
}

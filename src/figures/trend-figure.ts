import type { IndexTrend } from "#core/artefacts/index-point.ts";
import type { Site } from "#core/artefacts/site.ts";
import { chartFrame } from "../components/chart-setting.ts";
import { trendColumns } from "../components/trend-columns.ts";
import { trendDrawing } from "../components/trend-drawing.ts";
import { trendFinding, trendRemarks } from "../components/trend-words.ts";
import { plainText } from "../i18n/local-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { termMessages } from "../i18n/messages/terms.ts";
import { twinMessages } from "../i18n/messages/twins.ts";
import { unitMessages } from "../i18n/messages/unit.ts";
import { column } from "./column.ts";
import type { FigureContent } from "./published-figure.ts";

type Place = Pick<FigureContent, "id" | "page" | "anchor" | "title">;

/** The index of one unit over the years, newest first as in its table. */
export function trendFigure(trend: IndexTrend, place: Place, site: Site, locale: Locale): FigureContent {
  const finding = [trendFinding(trend, locale), ...trendRemarks(trend, locale)].join(" ");
  const frame = chartFrame(site, locale, { id: place.anchor, title: place.title, description: finding });
  const twins = twinMessages(locale);
  return {
    ...place,
    finding,
    definition: twins["definition.trend"],
    unit: twins.points,
    methods: [...new Set(trend.points.map(({ methodId }) => methodId))],
    notes: [],
    key: [],
    ...trendTable(trend, locale),
    drawing: trendDrawing(trend, locale, frame),
  };
}

function trendTable(trend: IndexTrend, locale: Locale): Pick<FigureContent, "columns" | "rows"> {
  const words = unitMessages(locale);
  const [terms, twins] = [termMessages(locale), twinMessages(locale)];
  const { rank, predicate, innovations, constant, rows } = trendColumns(trend);
  return {
    columns: [
      column("year", words["trend.year"]),
      column("index", words["trend.index"], twins.points),
      ...(constant ? [column("index_newest_method", words["trend.constantHead"], twins.points)] : []),
      column("change", words["trend.changeHead"], twins.points),
      ...(rank ? [column("rank", words["trend.rank"]), column("out_of", twins.outOf)] : []),
      ...(predicate ? [column("predicate", words["trend.predicate"])] : []),
      ...(innovations ? [column("innovations", words["trend.innovations"])] : []),
      column("coverage", words["trend.coverage"], twins.percent),
      column("remark", twins.remark),
    ],
    rows: rows.map(({ point, constant: recomputed }) => [
      point.year,
      point.value,
      ...(constant ? [recomputed] : []),
      point.change,
      ...(rank ? [point.rank, point.outOf] : []),
      ...(predicate ? [point.predicate && plainText(point.predicate, locale)] : []),
      ...(innovations ? [point.innovations] : []),
      Math.round(point.coverage * 10_000) / 100,
      point.reason && terms[`reason.${point.reason}`],
    ]),
  };
}

import type { Site } from "#core/artefacts/site.ts";
import type { TrendPicture } from "#core/artefacts/trend-overview.ts";
import { chartFrame } from "../components/chart-setting.ts";
import { tableHeads } from "../components/trends/lines-table.ts";
import { pictureDrawing } from "../components/trends/trend-picture-drawing.ts";
import { pictureFinding, pictureTitle } from "../components/trends/trend-picture-words.ts";
import type { Locale } from "../i18n/locale.ts";
import { trendMessages } from "../i18n/messages/trend.ts";
import { twinMessages } from "../i18n/messages/twins.ts";
import { column } from "./column.ts";
import type { FigureContent } from "./published-figure.ts";

type Place = Pick<FigureContent, "id" | "page" | "anchor">;

/** The first picture of a trend explorer: lines of some units, a row a year, newest first. */
export function linesFigure(picture: TrendPicture, place: Place, site: Site, locale: Locale): FigureContent {
  const twins = twinMessages(locale);
  const { measure } = picture.state;
  const unit = { indeks: twins.points, inovasi: twins.innovations, cakupan: twins.percent }[measure];
  const [title, finding] = [pictureTitle(picture, locale), pictureFinding(picture, locale)];
  const frame = chartFrame(site, locale, { id: place.anchor, title, description: finding });
  const heads = tableHeads(picture, locale);
  return {
    ...place,
    title,
    finding,
    definition: twins["definition.lines"],
    unit,
    methods: [],
    notes: [],
    key: [],
    columns: [
      column("year", trendMessages(locale)["table.year"]),
      ...picture.lines.map(({ unitId, recomputed }, at) =>
        column(recomputed ? `${unitId}_recomputed` : unitId, heads[at]?.text ?? unitId, unit),
      ),
    ],
    rows: picture.years.toReversed().map((year) => [
      year,
      ...picture.lines.map(({ points }) => {
        const value = points.find((point) => point.year === year)?.value ?? null;
        return value !== null && measure === "cakupan" ? Math.round(value * 10_000) / 100 : value;
      }),
    ]),
    drawing: pictureDrawing(picture, locale, frame),
  };
}

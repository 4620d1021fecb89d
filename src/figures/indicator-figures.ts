import type { IndicatorPage, LevelDistribution, ValueDistribution } from "#core/artefacts/indicator-pages.ts";
import type { Site } from "#core/artefacts/site.ts";
import { chartFrame } from "../components/chart-setting.ts";
import { levelDrawing, levelFinding } from "../components/indicator/level-drawing.ts";
import { valueDrawing, valueFinding } from "../components/indicator/value-drawing.ts";
import { plainText } from "../i18n/local-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { indicatorMessages } from "../i18n/messages/indicator.ts";
import { twinMessages } from "../i18n/messages/twins.ts";
import { fill } from "../i18n/messages.ts";
import { column } from "./column.ts";
import type { FigureContent } from "./published-figure.ts";

/** How the levels of an indicator fell, a row a year. */
export function levelFigure(
  indicator: IndicatorPage,
  rows: readonly LevelDistribution[],
  site: Site,
  locale: Locale,
): FigureContent {
  const words = indicatorMessages(locale);
  const title = `${plainText(indicator.name, locale)}: ${words.distributionChart}`;
  const finding = levelFinding(rows, locale);
  const levels = rows[0]?.counts ?? [];
  return {
    ...placed(indicator, "sebaran"),
    title,
    finding,
    definition: twinMessages(locale)["definition.levels"],
    columns: [
      column("year", words.year),
      ...levels.map((_, level) => column(`level_${level}`, fill(words.levelN, { level }))),
      column("missing", words.missing),
      column("mean", words.meanLevel),
    ],
    rows: rows.map(({ year, counts, missing, mean }) => [
      year,
      ...counts,
      missing,
      mean === null ? null : Math.round(mean * 100) / 100,
    ]),
    drawing: levelDrawing(rows, locale, frameOf("sebaran", title, finding, site, locale)),
  };
}

/** How the values of an indicator lay, a row a year. */
export function valueFigure(
  indicator: IndicatorPage,
  rows: readonly ValueDistribution[],
  site: Site,
  locale: Locale,
): FigureContent {
  const words = indicatorMessages(locale);
  const title = `${plainText(indicator.name, locale)}: ${words.valuesChart}`;
  const finding = valueFinding(rows, locale);
  return {
    ...placed(indicator, "nilai"),
    title,
    finding,
    definition: twinMessages(locale)["definition.values"],
    columns: [
      column("year", words.year),
      column("reported", words.reported),
      column("missing", words.missing),
      column("minimum", words.minimum),
      column("lower_quartile", words.lowerQuartile),
      column("median", words.median),
      column("upper_quartile", words.upperQuartile),
      column("maximum", words.maximum),
    ],
    rows: rows.map((row) => [
      row.year,
      row.count,
      row.missing,
      ...[row.minimum, row.lowerQuartile, row.median, row.upperQuartile, row.maximum].map(
        (value) => Math.round(value * 100) / 100,
      ),
    ]),
    drawing: valueDrawing(rows, locale, frameOf("nilai", title, finding, site, locale)),
  };
}

function placed(
  { key, methods }: IndicatorPage,
  anchor: string,
): Pick<FigureContent, "id" | "page" | "anchor" | "unit" | "methods" | "notes" | "key"> {
  return {
    id: `indikator-${key}-${anchor}`,
    page: `/indikator/${key}/`,
    anchor,
    unit: null,
    methods: methods.map(({ methodId }) => methodId),
    notes: [],
    key: [],
  };
}

function frameOf(id: string, title: string, finding: string, site: Site, locale: Locale) {
  const description = `${finding} ${indicatorMessages(locale).chartDescription}`;
  return chartFrame(site, locale, { id, title, description });
}

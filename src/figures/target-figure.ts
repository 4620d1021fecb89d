import type { Site } from "#core/artefacts/site.ts";
import type { TargetsPage } from "#core/artefacts/targets-page.ts";
import { chartFrame } from "../components/chart-setting.ts";
import { targetDrawing } from "../components/target/target-drawing.ts";
import { targetRows } from "../components/target/target-rows.ts";
import { targetChartFinding } from "../components/target/target-words.ts";
import { formatYears } from "../i18n/format.ts";
import { plainText } from "../i18n/local-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { targetsMessages } from "../i18n/messages/targets.ts";
import { termMessages } from "../i18n/messages/terms.ts";
import { twinMessages } from "../i18n/messages/twins.ts";
import { fill } from "../i18n/messages.ts";
import { column } from "./column.ts";
import type { FigureContent } from "./published-figure.ts";

/** The computed index with its targets. */
export function targetFigure(chart: NonNullable<TargetsPage["chart"]>, site: Site, locale: Locale): FigureContent {
  const [words, twins, terms] = [targetsMessages(locale), twinMessages(locale), termMessages(locale)];
  const { trend, unitName } = chart;
  const anchor = "indeks-target";
  const finding = targetChartFinding(chart, locale);
  const title = fill(words["chart.figure"], { name: plainText(unitName, locale), years: formatYears(trend.years) });
  return {
    id: "target-indeks",
    page: "/target/",
    anchor,
    title,
    finding,
    definition: twins["definition.target"],
    unit: twins.points,
    methods: [...new Set(trend.points.map(({ methodId }) => methodId))],
    notes: [],
    key: [],
    columns: [
      column("year", words.year),
      column("computed", words.computed, twins.points),
      column("target", words.target, twins.points),
      column("remark", twins.remark),
    ],
    rows: targetRows(chart).map(({ point, target }) => [
      point.year,
      point.value,
      target,
      point.reason && terms[`reason.${point.reason}`],
    ]),
    drawing: targetDrawing(chart, locale, chartFrame(site, locale, { id: anchor, title, description: finding })),
  };
}

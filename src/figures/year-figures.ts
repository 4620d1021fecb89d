import type { Site } from "#core/artefacts/site.ts";
import type { PredicateCount, YearPage } from "#core/artefacts/year-page.ts";
import { chartFrame } from "../components/chart-setting.ts";
import { moversDrawing, moversFinding } from "../components/year/movers-drawing.ts";
import { predicatesDrawing, predicatesFinding } from "../components/year/predicates-drawing.ts";
import { plainText } from "../i18n/local-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { twinMessages } from "../i18n/messages/twins.ts";
import { yearMessages } from "../i18n/messages/year.ts";
import { fill } from "../i18n/messages.ts";
import { column } from "./column.ts";
import type { FigureContent } from "./published-figure.ts";

/** Units that moved most since the year before. */
export function moversFigure(report: YearPage, site: Site, locale: Locale): FigureContent {
  const [words, twins] = [yearMessages(locale), twinMessages(locale)];
  const { movers, year, previous } = report;
  const before = previous ?? year - 1;
  const title = fill(words.moversChart, { previous: before });
  const finding = moversFinding(report, locale);
  return {
    ...placed(report, "perubahan"),
    title,
    finding,
    definition: twins["definition.movers"],
    unit: twins.points,
    columns: [
      column("unit", words.unit),
      column("before", before, twins.points),
      column("index", year, twins.points),
      column("change", words.change, twins.points),
    ],
    rows: [...movers.up, ...movers.down].map(({ name, from, to, change }) => [
      plainText(name, locale),
      from,
      to,
      change,
    ]),
    drawing: moversDrawing(report, locale, chartFrame(site, locale, { id: "perubahan", title, description: finding })),
  };
}

/** How many units have each predicate. */
export function predicatesFigure(report: YearPage, counts: PredicateCount, site: Site, locale: Locale): FigureContent {
  const [words, twins] = [yearMessages(locale), twinMessages(locale)];
  const anchor = ["predikat", counts.kind ?? []].flat().join("-");
  const title = fill(words.predicatesChart, { node: plainText(counts.nodeName, locale), year: report.year });
  const finding = predicatesFinding(counts, locale);
  return {
    ...placed(report, anchor),
    title,
    finding,
    definition: twins["definition.predicates"],
    unit: twins.units,
    columns: [
      column("predicate", words.predicate),
      column("lower_bound", words.predicateFrom, twins.points),
      column("units", words.units),
    ],
    rows: [
      ...counts.predicates.map(({ name, lowerBound, count }) => [plainText(name, locale), lowerBound, count]),
      ...(counts.none > 0 ? [[words.predicatesNone, null, counts.none]] : []),
    ],
    drawing: predicatesDrawing(
      report,
      counts,
      locale,
      chartFrame(site, locale, { id: anchor, title, description: finding }),
    ),
  };
}

function placed(
  { year, method }: YearPage,
  anchor: string,
): Pick<FigureContent, "id" | "page" | "anchor" | "methods" | "notes" | "key"> {
  return {
    id: `tahun-${year}-${anchor}`,
    page: `/tahun/${year}/`,
    anchor,
    methods: [method.id],
    notes: [],
    key: [],
  };
}

import type { PredicateCount, YearPage } from "#core/artefacts/year-page.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import { rankStripChart } from "../../charts/rank-strip-chart.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { formatNumber } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { yearMessages } from "../../i18n/messages/year.ts";
import { fill } from "../../i18n/messages.ts";
import { chartSetting } from "../chart-setting.ts";

/** All units of the ranking on one axis, with the bounds of the predicates. */
export function predicatesDrawing(
  report: YearPage,
  counts: PredicateCount,
  locale: Locale,
  frame: Frame,
): DrawnTwice | null {
  const ranking = report.rankings.find(({ kind, node }) => kind === counts.kind && node === counts.node);
  if (!ranking) return null;
  const words = yearMessages(locale);
  const options = {
    ...chartSetting(locale, ranking.decimals),
    scale: ranking.scale,
    bounds: counts.predicates.map(({ name, lowerBound }) => ({ lower: lowerBound, name })),
    ownId: null,
    labels: { median: (value: string) => fill(words.median, { value }) },
  };
  return drawTwice((width) => rankStripChart(ranking.rows, { ...options, width }), frame);
}

/** How many have the highest predicate that anybody has. */
export function predicatesFinding({ predicates, counted }: PredicateCount, locale: Locale): string {
  const highest = predicates.find(({ count }) => count > 0);
  if (!highest) return "";
  return fill(yearMessages(locale).predicatesFinding, {
    count: formatNumber(highest.count, locale),
    counted: formatNumber(counted, locale),
    name: plainText(highest.name, locale),
  });
}

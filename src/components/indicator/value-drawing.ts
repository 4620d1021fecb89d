import type { ValueDistribution } from "#core/artefacts/indicator-pages.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { valueDistributionChart } from "../../charts/value-distribution-chart.ts";
import { formatNumber, formatPlain } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { indicatorMessages } from "../../i18n/messages/indicator.ts";
import { fill } from "../../i18n/messages.ts";

/** How values lay, year by year, drawn for desk and phone. */
export function valueDrawing(rows: readonly ValueDistribution[], locale: Locale, frame: Frame): DrawnTwice | null {
  const words = indicatorMessages(locale);
  const labels = {
    maximum: words.chartMaximum,
    middleHalf: words.chartMiddleHalf,
    median: words.chartMedian,
    minimum: words.chartMinimum,
  };
  const format = (value: number) => formatPlain(value, locale, 2);
  return drawTwice((width) => valueDistributionChart(rows, { width, format, formatTick: format, labels }), frame);
}

/** The finding: between which values the middle half lies in the latest year. */
export function valueFinding(rows: readonly ValueDistribution[], locale: Locale): string {
  const words = indicatorMessages(locale);
  const latest = rows.at(-1);
  if (latest === undefined) return words.noResults;
  return fill(words.valuesFinding, {
    year: latest.year,
    count: formatNumber(latest.count, locale),
    lowerQuartile: formatPlain(latest.lowerQuartile, locale, 2),
    upperQuartile: formatPlain(latest.upperQuartile, locale, 2),
  });
}

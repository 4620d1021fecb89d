import type { IndexTrend } from "#core/artefacts/index-point.ts";
import type { NoIndexReason } from "#core/composite/index-row.ts";
import type { DrawnTwice } from "../charts/draw-twice.ts";
import { drawTwice } from "../charts/draw-twice.ts";
import type { IndexTrendLabels } from "../charts/index-trend-chart.ts";
import { indexTrendChart } from "../charts/index-trend-chart.ts";
import type { Frame } from "../charts/render-chart.ts";
import type { Locale } from "../i18n/locale.ts";
import { figureMessages } from "../i18n/messages/figure.ts";
import { fill } from "../i18n/messages.ts";
import { chartSetting } from "./chart-setting.ts";

/** The index over the years, drawn for desk and phone. */
export function trendDrawing(trend: IndexTrend, locale: Locale, frame: Frame): DrawnTwice | null {
  const setting = chartSetting(locale, trend.decimals);
  const labels = trendLabels(locale);
  return drawTwice((width) => indexTrendChart(trend, { ...setting, width, labels }), frame);
}

function trendLabels(locale: Locale): IndexTrendLabels {
  const words = figureMessages(locale);
  return {
    methodBreak: words["chart.break"],
    reasons: chartReasons(locale),
    band: (name, bound) => fill(words["chart.band"], { name, bound }),
    constant: (method) => fill(words["chart.constant"], { method }),
    target: (value) => fill(words["chart.target"], { value }),
  };
}

/** Why there is no point, in two or three words that fit into a picture. */
export function chartReasons(locale: Locale): Readonly<Record<NoIndexReason, string>> {
  const words = figureMessages(locale);
  return {
    "tidak-ada-data": words["chart.reason.tidak-ada-data"],
    "tidak-ada-inovasi": words["chart.reason.tidak-ada-inovasi"],
    "cakupan-kurang": words["chart.reason.cakupan-kurang"],
    "bobot-tidak-diketahui": words["chart.reason.bobot-tidak-diketahui"],
    "pembagi-tidak-diketahui": words["chart.reason.pembagi-tidak-diketahui"],
    "tidak-terdefinisi": words["chart.reason.tidak-terdefinisi"],
  };
}

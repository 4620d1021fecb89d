import type { TargetsPage } from "#core/artefacts/targets-page.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import { indexTrendChart } from "../../charts/index-trend-chart.ts";
import type { Frame } from "../../charts/render-chart.ts";
import type { Locale } from "../../i18n/locale.ts";
import { figureMessages } from "../../i18n/messages/figure.ts";
import { fill } from "../../i18n/messages.ts";
import { chartSetting } from "../chart-setting.ts";
import { chartReasons } from "../trend-drawing.ts";

/** The computed index with its targets as ticks; without the recomputed series and the bands, which are not the question here. */
export function targetDrawing(
  { trend, targets }: NonNullable<TargetsPage["chart"]>,
  locale: Locale,
  frame: Frame,
): DrawnTwice | null {
  const words = figureMessages(locale);
  const labels = {
    methodBreak: words["chart.break"],
    reasons: chartReasons(locale),
    band: (name: string, bound: string) => fill(words["chart.band"], { name, bound }),
    constant: (method: string) => fill(words["chart.constant"], { method }),
    target: (value: string) => fill(words["chart.target"], { value }),
  };
  const setting = chartSetting(locale, trend.decimals);
  const plain = { ...trend, constant: null, bands: [] };
  return drawTwice((width) => indexTrendChart(plain, { ...setting, width, labels, targets }), frame);
}

import type { ChangeStory } from "#core/artefacts/change-story.ts";
import type { Ranking } from "#core/artefacts/ranking.ts";
import type { IndicatorGrid } from "#core/artefacts/unit-page.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import { indicatorGridChart } from "../../charts/indicator-grid-chart.ts";
import { peersChart } from "../../charts/peers-chart.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { waterfallChart } from "../../charts/waterfall-chart.ts";
import { formatPlain, formatSigned } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { unitsMessages } from "../../i18n/messages/units.ts";
import { chartSetting } from "../chart-setting.ts";
import { chartReasons } from "../trend-drawing.ts";
import { barName } from "./change-words.ts";

/** A unit among its peers, drawn for desk and phone. */
export function peersDrawing(peers: Ranking, ownId: string, locale: Locale, frame: Frame): DrawnTwice | null {
  const words = unitsMessages(locale);
  const labels = { rank: words.rank, value: words.value, reasons: chartReasons(locale) };
  const setting = { ...chartSetting(locale, peers.decimals), labels, scale: peers.scale, ownId };
  return drawTwice((width) => peersChart(peers.rows, { ...setting, width }), frame);
}

/** Indicators by year as a grid, drawn for desk and phone. */
export function gridDrawing(grid: IndicatorGrid, locale: Locale, frame: Frame): DrawnTwice | null {
  const { formatTick, text } = chartSetting(locale, 1);
  const format = (value: number): string => formatPlain(value, locale, grid.cells === "value" ? 2 : 1);
  return drawTwice((width) => indicatorGridChart(grid, { width, format, formatTick, text, labels: {} }), frame);
}

/** The way from last year's number to this year's, drawn for desk and phone. */
export function changeDrawing(change: ChangeStory, locale: Locale, frame: Frame): DrawnTwice | null {
  const { year, before, now, decimals, bars } = change;
  const named = (name: string | number) => ({ id: String(name), en: String(name) });
  const waterfall = {
    from: { name: named(year - 1), value: before },
    parts: bars.map((bar) => ({ name: named(barName(bar, locale)), points: bar.points })),
    to: { name: named(year), value: now },
  };
  const setting = {
    ...chartSetting(locale, decimals),
    labels: {},
    formatPoints: (points: number) => formatSigned(points, locale, decimals),
  };
  return drawTwice((width) => waterfallChart(waterfall, { ...setting, width }), frame);
}

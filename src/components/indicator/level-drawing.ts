import type { LevelDistribution } from "#core/artefacts/indicator-pages.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import { levelDistributionChart } from "../../charts/level-distribution-chart.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { formatNumber, formatShare } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { indicatorMessages } from "../../i18n/messages/indicator.ts";
import { fill } from "../../i18n/messages.ts";

/** How levels fell, year by year, drawn for desk and phone. */
export function levelDrawing(rows: readonly LevelDistribution[], locale: Locale, frame: Frame): DrawnTwice | null {
  const words = indicatorMessages(locale);
  const labels = {
    level: (level: number) => fill(words.levelN, { level }),
    missing: words.missing,
    total: (count: string) => count,
  };
  const format = (count: number) => formatNumber(count, locale);
  const share = (part: number) => formatShare(part, locale);
  return drawTwice((width) => levelDistributionChart(rows, { width, format, formatShare: share, labels }), frame);
}

/** The finding: what part of those that reported reached the highest level in the latest year with reports. */
export function levelFinding(rows: readonly LevelDistribution[], locale: Locale): string {
  const words = indicatorMessages(locale);
  const latest = rows.findLast(({ mean }) => mean !== null);
  if (latest === undefined) return words.noResults;
  const reported = latest.counts.reduce((sum, count) => sum + count, 0);
  const percent = formatShare((latest.counts.at(-1) ?? 0) / reported, locale);
  return fill(words.distributionFinding, { percent, year: latest.year });
}

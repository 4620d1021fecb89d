import type { YearPage } from "#core/artefacts/year-page.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import { moversChart } from "../../charts/movers-chart.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { formatSigned } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { yearMessages } from "../../i18n/messages/year.ts";
import { fill } from "../../i18n/messages.ts";
import { chartSetting } from "../chart-setting.ts";
import { changeWords } from "../words.ts";

/** Rises, then falls, as bars left and right of zero; null where nobody moved. */
export function moversDrawing(report: YearPage, locale: Locale, frame: Frame): DrawnTwice | null {
  const { up, down } = report.movers;
  const decimals = moverDecimals(report);
  const setting = {
    ...chartSetting(locale, decimals),
    format: (change: number) => formatSigned(change, locale, decimals),
    labels: {},
  };
  return drawTwice((width) => moversChart([...up, ...down.toReversed()], { ...setting, width }), frame);
}

/** Who rose and who fell most, as a sentence. */
export function moversFinding(report: YearPage, locale: Locale): string {
  const words = yearMessages(locale);
  const most = [report.movers.up[0], report.movers.down[0]].flatMap((mover) => mover ?? []);
  if (most.length === 0) return fill(words.moversNone, { previous: report.previous ?? report.year - 1 });
  const decimals = moverDecimals(report);
  const parts = most.map((mover) => `${plainText(mover.name, locale)} ${changeWords(mover.change, locale, decimals)}`);
  return `${parts.join("; ")}.`;
}

/** Decimals that the year's indices are published with. */
export function moverDecimals({ rankings }: YearPage): number {
  return rankings[0]?.decimals ?? 2;
}

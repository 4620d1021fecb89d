import type { TrendPicture } from "#core/artefacts/trend-overview.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { unitLinesDrawing } from "../../charts/unit-lines-drawing.ts";
import { formatPlain, formatShare } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { figureMessages } from "../../i18n/messages/figure.ts";
import { trendMessages } from "../../i18n/messages/trend.ts";
import { fill } from "../../i18n/messages.ts";
import { lineName, measureValue } from "./trend-picture-words.ts";

/** The lines of a picture for desk and phone, as the trend explorer would draw them. */
export function pictureDrawing(picture: TrendPicture, locale: Locale, frame: Frame): DrawnTwice | null {
  const { state, lines, years, scale, decimals, recomputedBy } = picture;
  const words = trendMessages(locale);
  const method = recomputedBy ? plainText(recomputedBy, locale) : "";
  return unitLinesDrawing(
    lines,
    {
      measure: state.measure,
      scale,
      years,
      format: (value) => measureValue(value, state.measure, locale, decimals),
      formatTick: (value) => (state.measure === "cakupan" ? formatShare(value, locale) : formatPlain(value, locale, 2)),
      nameOf: (line) => lineName(line, locale),
      words: {
        methodBreak: figureMessages(locale)["chart.break"],
        none: words["table.none"],
        recomputed: fill(words["recomputed.full"], { method }),
      },
    },
    frame,
  );
}

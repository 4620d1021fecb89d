import type { TrendPicture } from "#core/artefacts/trend-overview.ts";
import type { TrendPoint } from "#core/browse/trend-lines.ts";
import { localText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { termMessages } from "../../i18n/messages/terms.ts";
import { trendMessages } from "../../i18n/messages/trend.ts";
import { fill } from "../../i18n/messages.ts";
import { measureValue } from "./trend-picture-words.ts";

type Head = { text: string; lang: "id" | undefined };
type Cell = { text: string; rank: string; none: boolean };

/** The name of each line; `lang` is set where it had to stay Indonesian. */
export function tableHeads({ lines }: TrendPicture, locale: Locale): Head[] {
  const words = trendMessages(locale);
  return lines.map((line) => {
    const { text, lang } = localText({ id: line.name, en: line.nameEn }, locale);
    return { text: line.recomputed ? fill(words["recomputed.head"], { name: text }) : text, lang };
  });
}

/** A row a year, the newest first. */
export function tableRows(
  { lines, years, state, decimals }: TrendPicture,
  locale: Locale,
): { year: number; cells: Cell[] }[] {
  return years.toReversed().map((year) => ({
    year,
    cells: lines.map(({ points }) => {
      const point = points.find((each) => each.year === year);
      if (point?.value == null) return { text: missingText(point, locale), rank: "", none: true };
      const text = measureValue(point.value, state.measure, locale, decimals);
      return { text, rank: rankText(point, locale), none: false };
    }),
  }));
}

function rankText({ rank, tied, outOf }: TrendPoint, locale: Locale): string {
  if (rank === null || outOf < 2) return "";
  const words = trendMessages(locale);
  return fill(tied > 1 ? words["table.rank.tie"] : words["table.rank"], { rank, tied, count: outOf });
}

function missingText(point: TrendPoint | undefined, locale: Locale): string {
  const none = trendMessages(locale)["table.none"];
  const reasons: Readonly<Record<string, string>> = termMessages(locale);
  const reason = reasons[`reason.${point?.reason ?? ""}`];
  return reason === undefined ? none : `${none}: ${reason}`;
}

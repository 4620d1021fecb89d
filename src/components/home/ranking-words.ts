import type { HomePage } from "#core/artefacts/home-page.ts";
import { formatNumber } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { homeMessages } from "../../i18n/messages/home.ts";
import { termMessages } from "../../i18n/messages/terms.ts";
import { fill } from "../../i18n/messages.ts";

/** The words around the top and bottom tables. */
export function rankingWords({ top, bottom }: NonNullable<HomePage["ranking"]>, locale: Locale) {
  const words = homeMessages(locale);
  const of = { node: plainText(top.nodeName, locale), year: top.year };
  const first = top.rows[0];
  const last = bottom.rows.findLast((row) => row.value !== null);
  const shown = (value: number | null | undefined): string =>
    value == null ? termMessages(locale)["value.none"] : formatNumber(value, locale, top.decimals);
  return {
    title: fill(words["ranking.title"], of),
    finding: fill(words["ranking.finding"], {
      ranked: formatNumber(top.ranked, locale),
      year: top.year,
      first: first ? plainText(first.name, locale) : "",
      high: shown(first?.value),
      last: last ? plainText(last.name, locale) : "",
      low: shown(last?.value),
    }),
    topCaption: fill(words["ranking.top.caption"], of),
    bottomCaption: fill(words["ranking.bottom.caption"], of),
  };
}

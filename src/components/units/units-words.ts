import type { Ranking } from "#core/artefacts/ranking.ts";
import type { UnitsPage } from "#core/artefacts/units-page.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { unitsMessages } from "../../i18n/messages/units.ts";
import { fill } from "../../i18n/messages.ts";

/** True where a ranking is by the portal's own unit index, which the page must then say. */
export function showsUnitIndex(page: UnitsPage): boolean {
  return page.rankings.some((ranking) => ranking.node === "indeks-unit");
}

export function kindAnchor(ranking: Ranking): string {
  return ranking.kind ?? "semua";
}

export function kindTitle(ranking: Ranking, locale: Locale): string {
  return ranking.kind === null ? unitsMessages(locale).all : codeName("kind", ranking.kind, locale);
}

export function rankingCaption(ranking: Ranking, locale: Locale): string {
  const words = unitsMessages(locale);
  const node = plainText(ranking.nodeName, locale);
  const { year, ranked } = ranking;
  const count = ranking.rows.length;
  if (ranking.kind === null) return fill(words["caption.all"], { node, year, ranked, count });
  return fill(words.caption, { kind: kindTitle(ranking, locale), node, year, ranked, count });
}

/** Why a ranking shows no changes, said once for all: the method changed. Empty where changes are shown. */
export function changesMissing({ rankings, year }: UnitsPage, locale: Locale): string {
  const rows = rankings.flatMap((ranking) => ranking.rows);
  const broken = rows.every((row) => row.change === null) && rows.some((row) => row.changeReason === "metode-berubah");
  return broken ? fill(unitsMessages(locale)["change.none"], { year: year - 1 }) : "";
}

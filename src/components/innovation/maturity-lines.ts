import type { MaturityDetail } from "#core/artefacts/innovation-page.ts";
import { formatPlain } from "../../i18n/format.ts";
import type { LocalText } from "../../i18n/local-text.ts";
import { localText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pagePath } from "../../i18n/locale.ts";
import { innovationMessages } from "../../i18n/messages/innovation.ts";
import { fill } from "../../i18n/messages.ts";
import { barWidth, shareOf } from "../measures.ts";
import { sourceParts } from "../source-parts.ts";
import type { MaturityRow } from "./maturity-groups.ts";
import { maturityGroups } from "./maturity-groups.ts";

/** One indicator's line, ready to print; `scored` is null where nothing was reported. */
export type MaturityLine = {
  address: string;
  name: LocalText;
  scored: { level: string; weight: string; points: string; bar: string } | null;
  evidence: ReturnType<typeof sourceParts>;
  /** Evidence is the staff's own text: Indonesian on every page. */
  evidenceLang: "id" | undefined;
};

/**
 * The lines of the maturity table under their groups. Twenty of them stand on every profile, so the table prints them
 * itself: a component for each cell would cost more than everything else on the page.
 */
export function maturityLines(
  detail: MaturityDetail,
  locale: Locale,
): readonly { name: LocalText; lines: readonly MaturityLine[] }[] {
  const words = innovationMessages(locale);
  return maturityGroups(detail.rows).map(({ name, rows }) => ({
    name: localText(name, locale),
    lines: rows.map((row) => lineOf(row, locale, words)),
  }));
}

function lineOf(row: MaturityRow, locale: Locale, words: ReturnType<typeof innovationMessages>): MaturityLine {
  const plain = (value: number): string => formatPlain(value, locale);
  return {
    address: pagePath(locale, `/indikator/${row.key}/`),
    name: localText(row.name, locale),
    scored:
      row.level === null || row.points === null
        ? null
        : {
            level: fill(words.levelOf, { level: plain(row.level), maximum: plain(row.maximumLevel) }),
            weight: plain(row.weight),
            points: fill(words.pointsOf, { points: plain(row.points), maximum: plain(row.maximumPoints) }),
            bar: barWidth(shareOf(row.points, [0, row.maximumPoints])),
          },
    evidence: sourceParts(row.evidence ?? ""),
    evidenceLang: locale === "id" ? undefined : "id",
  };
}

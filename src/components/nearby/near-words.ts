import type { NearGroup, NearIndexPage, NearPage } from "#core/artefacts/near-pages.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { nearbyMessages } from "../../i18n/messages/nearby.ts";
import { fill } from "../../i18n/messages.ts";

/** In how many villages something runs. */
export function nearIndexFinding({ villages, active }: NearIndexPage, locale: Locale): string {
  const words = nearbyMessages(locale);
  if (active === 0) return words["finding.none"];
  return fill(active === villages ? words["finding.all"] : words.finding, { active, villages });
}

/** How many innovations are known to run around a village, and where. Only units that have some are named. */
export function nearFinding(place: Pick<NearPage, "running" | "nearby" | "groups">, locale: Locale): string {
  const { running: all, nearby, groups } = place;
  const words = nearbyMessages(locale);
  if (nearby === 0) return words["found.none"];
  if (all === 0) return fill(words["found.unknown"], { count: formatNumber(nearby, locale) });
  const parts = groups
    .filter(({ running }) => running > 0)
    .map(({ unit, running }) =>
      fill(words.part, { count: formatNumber(running, locale), unit: plainText(unit.name, locale) }),
    );
  return fill(words["found.some"], { count: formatNumber(all, locale), parts: formatList(parts, locale) });
}

/** What stands in place of an empty list. */
export function emptyWords({ basis }: NearGroup, locale: Locale): string {
  const words = nearbyMessages(locale);
  if (basis === "village") return words["empty.village"];
  return basis === "district" ? words["empty.district"] : words["empty.centre"];
}

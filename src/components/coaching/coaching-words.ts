import type { CoachingDistrict, CoachingPage, CoachingPlace } from "#core/artefacts/coaching-page.ts";
import { formatDay, formatList, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { coachingMessages } from "../../i18n/messages/coaching.ts";
import { fill } from "../../i18n/messages.ts";

/** How far coaching has come; that nothing was recorded is never told as zero. */
export function coachingFinding(page: CoachingPage, locale: Locale): string {
  const words = coachingMessages(locale);
  if (page.sessions === 0) return words["finding.none"];
  const allDistricts = page.districts.filter(({ place }) => place !== null).length;
  const shown = {
    sessions: formatNumber(page.sessions, locale),
    villages: page.coveredVillages,
    allVillages: page.villages,
    districts: page.coveredDistricts,
    allDistricts,
  };
  if (page.villages === 0) return fill(words["finding.sessions"], shown);
  return fill(allDistricts === 0 ? words["finding.villages"] : words.finding, shown);
}

/** How many villages are still white on the map. */
export function coachingMapFinding({ villages, coveredVillages }: CoachingPage, locale: Locale): string {
  const words = coachingMessages(locale);
  const open = villages - coveredVillages;
  return open === 0 ? fill(words["map.finding.all"], { count: villages }) : fill(words["map.finding"], { count: open });
}

/** Further sentences: when, by what name, how many came, and what has no place. */
export function coachingRemarks(page: CoachingPage, locale: Locale): readonly string[] {
  const words = coachingMessages(locale);
  const { firstDay, lastDay, activities, attendance, untold, unplaced } = page;
  if (firstDay === null || lastDay === null) return [words["finding.none.text"]];
  const people = untold > 0 ? words["attendance.untold"] : words.attendance;
  return [
    fill(words.span, { first: formatDay(firstDay, locale), last: formatDay(lastDay, locale) }),
    fill(words.activities, { names: formatList(activities, locale) }),
    ...(attendance === null
      ? []
      : [fill(people, { count: formatNumber(attendance, locale), untold: formatNumber(untold, locale) })]),
    ...(unplaced > 0 ? [fill(words.unplaced, { count: formatNumber(unplaced, locale) })] : []),
  ];
}

export function districtWords({ place, villages, covered }: CoachingDistrict, locale: Locale): string {
  const words = coachingMessages(locale);
  if (covered === 0 && (place?.sessions ?? 0) === 0) return words["district.none"];
  return fill(words["district.covered"], { covered, villages: villages.length });
}

/** Participants of a place: how many, or that nobody wrote it down. */
export function peopleWords({ attendance }: Pick<CoachingPlace, "attendance">, locale: Locale): string {
  const words = coachingMessages(locale);
  return attendance === null
    ? words["people.untold"]
    : fill(words["people.count"], { count: formatNumber(attendance, locale) });
}

import { descending } from "d3-array";
import { compareTexts } from "#core/compare-texts.ts";
import type { CoachingSession } from "#core/schema/coaching-session.ts";
import type { Unit } from "#core/schema/unit.ts";
import { districtOf, villagesOf } from "./areas-of-city.ts";
import type { CoachingDistrict, CoachingPage, CoachingPlace } from "./coaching-page.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";

const latestShown = 30;

/**
 * Coaching by district and village. A session in a village also counts for its district; one that names only a
 * district counts for none of its villages. Null where the data has no villages and no sessions.
 */
export function buildCoachingPage(context: Context): CoachingPage | null {
  const sessions = context.dataset.coachingSessions.toSorted((a, b) => descending(a.date, b.date));
  const villages = villagesOf(context);
  if (villages.length === 0 && sessions.length === 0) return null;
  const districts = districtsOf(context, villages, sessions);
  const inVillages = districts.flatMap((district) => district.villages);
  return {
    activities: [...new Set(sessions.map(({ activity }) => activity))].toSorted(compareTexts),
    sessions: sessions.length,
    firstDay: sessions.at(-1)?.date ?? null,
    lastDay: sessions[0]?.date ?? null,
    ...attendanceOf(sessions),
    districts,
    villages: villages.length,
    coveredVillages: inVillages.filter((place) => place.sessions > 0).length,
    coveredDistricts: districts.filter(({ place }) => place !== null && place.sessions > 0).length,
    unplaced: sessions.filter(({ districtId, villageId }) => districtId === null && villageId === null).length,
    map: mapOf(context, sessions),
    latest: sessions.slice(0, latestShown).map((session) => latestOf(context, session)),
    more: Math.max(0, sessions.length - latestShown),
  };
}

function districtsOf(
  context: Context,
  villages: readonly Unit[],
  sessions: readonly CoachingSession[],
): CoachingDistrict[] {
  const inVillage = Map.groupBy(sessions, ({ villageId }) => villageId);
  const inDistrict = Map.groupBy(sessions, (session) => districtIdOf(context, session));
  return [...Map.groupBy(villages, (village) => districtOf(context, village))].map(([district, members]) => {
    const places = members.map((village) => placeOf(village, inVillage.get(village.id) ?? []));
    return {
      place: district && placeOf(district, inDistrict.get(district.id) ?? []),
      villages: places,
      covered: places.filter((place) => place.sessions > 0).length,
    };
  });
}

/** The district that a session names, else that of its village. */
function districtIdOf(context: Context, { districtId, villageId }: CoachingSession): string | null {
  const village = context.units.get(villageId ?? "");
  return districtId ?? (village ? (districtOf(context, village)?.id ?? null) : null);
}

function placeOf(unit: Unit, sessions: readonly CoachingSession[]): CoachingPlace {
  return {
    id: unit.id,
    name: nameOf(unit),
    sessions: sessions.length,
    last: sessions[0]?.date ?? null,
    ...attendanceOf(sessions),
  };
}

function attendanceOf(sessions: readonly CoachingSession[]): Pick<CoachingPlace, "attendance" | "untold"> {
  const told = sessions.flatMap(({ attendance }) => attendance ?? []);
  const sum = told.reduce((total, attendance) => total + attendance, 0);
  return { attendance: told.length === 0 ? null : sum, untold: sessions.length - told.length };
}

function mapOf(context: Context, sessions: readonly CoachingSession[]): CoachingPage["map"] {
  const boundary = context.dataset.boundaries.toSorted((a, b) => descending(a.areas.length, b.areas.length))[0];
  const counts = Map.groupBy(sessions, ({ villageId }) => villageId);
  if (!boundary || sessions.every(({ villageId }) => villageId === null)) return null;
  const byRegionCode = new Map(context.dataset.units.map((unit) => [unit.regionCode ?? "", unit]));
  return {
    level: boundary.level,
    attribution: boundary.source,
    areas: boundary.areas
      .map(({ code, name }) => {
        const unitId = byRegionCode.get(code)?.id ?? null;
        return { code, name, unitId, count: counts.get(unitId ?? "")?.length ?? 0 };
      })
      .toSorted((a, b) => compareTexts(a.code, b.code)),
  };
}

function latestOf(context: Context, session: CoachingSession): CoachingPage["latest"][number] {
  const unit = context.units.get(session.villageId ?? session.districtId ?? "");
  const { date, activity, attendance, source } = session;
  return { date, activity, place: unit ? { id: unit.id, name: nameOf(unit) } : null, attendance, source };
}

import type { Text } from "#core/text.ts";

/** What is recorded of coaching in one place. A null number of participants was not recorded, which is not zero. */
export type CoachingPlace = {
  id: string;
  name: Text;
  sessions: number;
  /** Day of the latest session; null without one. */
  last: string | null;
  /** Participants of the sessions that tell them; `untold` sessions do not. */
  attendance: number | null;
  untold: number;
};

/** A district with its villages. Its own numbers count every session in it, those in its villages too. */
export type CoachingDistrict = { place: CoachingPlace | null; villages: readonly CoachingPlace[]; covered: number };

export type CoachingPage = {
  /** Names of the activities, as the file has them. */
  activities: readonly string[];
  sessions: number;
  firstDay: string | null;
  lastDay: string | null;
  attendance: number | null;
  untold: number;
  districts: readonly CoachingDistrict[];
  villages: number;
  coveredVillages: number;
  coveredDistricts: number;
  /** Sessions that name neither a district nor a village. */
  unplaced: number;
  /** Sessions by village on the map; null without sessions in villages, or without boundaries. */
  map: {
    level: string;
    attribution: string;
    areas: readonly { code: string; name: string; unitId: string | null; count: number }[];
  } | null;
  /** Newest first, so many at most; `more` are left out. */
  latest: readonly {
    date: string;
    activity: string;
    place: { id: string; name: Text } | null;
    attendance: number | null;
    source: string | null;
  }[];
  more: number;
};

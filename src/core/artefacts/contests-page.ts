import type { Text } from "#core/text.ts";
import type { PublishedFigure } from "./home-page.ts";

/** Who holds a contest, as far as known: the city or regency, the province, the nation. */
export type ContestLevel = "city" | "province" | "nation";

export type ContestEntry = {
  innovation: { id: string; name: Text; sample: boolean };
  unit: { id: string; name: Text } | null;
  initiatorName: string | null;
  category: string | null;
  place: string;
  source: string | null;
};

export type Contest = { name: string; level: ContestLevel | null; entries: readonly ContestEntry[] };

/** A step of the way from the city's contest to the nation: `top` is "the best six", as the data has them. */
export type ContestStep = { kind: "proposals" } | { kind: "top"; size: number } | { kind: "province" | "nation" };

/** One year of the way. A null count is not known, never zero. */
export type ContestYear = {
  year: number;
  counts: readonly (number | null)[];
  /** Categories in which the data names innovations; its circles are one for each of them. */
  categories: number;
  /** What was published of the number of proposals; more than one where sources differ. */
  proposals: readonly PublishedFigure[];
};

/** What the data does not tell, so that the page can say it. */
export type ContestGap =
  | { kind: "names"; year: number; proposals: number | null }
  | { kind: "proposals"; year: number }
  | { kind: "top"; year: number; size: number }
  | { kind: "undated"; count: number }
  | { kind: "unsourced"; count: number };

export type ContestsPage = {
  /** The contest of the city itself with its steps, and how many innovations it names; null where the data has none. */
  own: { name: string; steps: readonly ContestStep[]; years: readonly ContestYear[]; named: number } | null;
  /** Newest first; year null last, where it is not known. */
  years: readonly { year: number | null; contests: readonly Contest[] }[];
  /** Innovations and contests that the data names. */
  innovations: number;
  contests: number;
  gaps: readonly ContestGap[];
};

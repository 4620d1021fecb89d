import type { Text } from "#core/text.ts";
import type { IndexPoint, IndexTrend } from "./index-point.ts";
import type { InnovationCard } from "./innovation-card.ts";
import type { NeedLink } from "./need-pages.ts";
import type { Ranking } from "./ranking.ts";

/** A number of the year that the home page opens with. `of` makes it a share ("31 of 31"). */
export type HomeFact = {
  key:
    | "innovations-sent"
    | "innovations-new"
    | "units-reporting"
    | "mature-share"
    | "villages-active"
    | "units-ranked"
    | "mean-index"
    | "highest-index"
    | "lowest-index"
    | "predicate-top";
  year: number;
  value: number;
  of: number | null;
  decimals: number;
  percent: boolean;
  /** Slug of its fact page. */
  fact: string;
};

/** A figure that somebody published, with what it counts. */
export type PublishedFigure = {
  year: number;
  measure: string;
  value: string;
  definition: string | null;
  asOf: string | null;
  source: string | null;
  /** Slug of its fact page; null for a region that has none. */
  fact: string | null;
};

/** "Innovations of the year" by stage: each stage includes those that went further. */
export type Funnel = {
  year: number;
  stages: readonly { stage: "ditetapkan" | "diinput" | "dikirim" | "dinilai"; count: number; fact: string }[];
  published: readonly PublishedFigure[];
};

/** Running innovations by area; areas without any count 0. Joined to boundaries by code. */
export type ActivityMap = {
  level: string;
  year: number;
  attribution: string;
  areas: readonly { code: string; name: string; unitId: string | null; count: number }[];
};

/** The region's own index: present where the data has one region with an index. */
export type RegionLead = {
  unitId: string;
  name: Text;
  /** Slug of the fact page of the latest year; null where the data is too large for such pages. */
  fact: string | null;
  latest: IndexPoint;
  trend: IndexTrend;
  /** Points to the next predicate; null at the top or without predicates. */
  next: { points: number; name: Text } | null;
  published: readonly PublishedFigure[];
  targets: readonly { year: number; value: string; source: string | null; fact: string }[];
};

export type HomePage = {
  lead: RegionLead | null;
  /** Best and last of the ranking where there is no single region: data such as the IPM. */
  ranking: { top: Ranking; bottom: Ranking } | null;
  facts: readonly HomeFact[];
  /** Life situations with the number of innovations that help; empty where the data has none. */
  needs: readonly (NeedLink & { total: number })[];
  funnel: Funnel | null;
  map: ActivityMap | null;
  newest: readonly InnovationCard[];
};

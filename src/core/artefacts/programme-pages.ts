import { once } from "#core/once.ts";
import { villagesOf } from "./areas-of-city.ts";
import { buildCoachingPage } from "./build-coaching-page.ts";
import { buildContestsPage } from "./build-contests-page.ts";
import { buildNearIndexPage, buildNearPages } from "./build-near-pages.ts";
import { buildNeedPages, buildNeedsPage, needPlaces } from "./build-need-pages.ts";
import { buildOfficialPage } from "./build-official-page.ts";
import { buildTargetsPage } from "./build-targets-page.ts";
import type { CoachingPage } from "./coaching-page.ts";
import type { ContestsPage } from "./contests-page.ts";
import type { Context } from "./context.ts";
import { matchNeeds } from "./match-needs.ts";
import type { NearIndexPage, NearPage } from "./near-pages.ts";
import type { NeedPage, NeedsPage } from "./need-pages.ts";
import type { OfficialPage } from "./official-page.ts";
import type { TargetsPage } from "./targets-page.ts";

/** The citizen's ways in and the pages of the programme. Null where the data can have no such page: then it has no address. */
export type ProgrammePageKinds = {
  needs: NeedsPage | null;
  "need-lists": readonly NeedPage[];
  "near-index": NearIndexPage | null;
  near: readonly NearPage[];
  contests: ContestsPage | null;
  coaching: CoachingPage | null;
  targets: TargetsPage | null;
  official: OfficialPage | null;
};

export type ProgrammePages = {
  makers: { readonly [Kind in keyof ProgrammePageKinds]: () => ProgrammePageKinds[Kind] };
  /** Addresses without language. */
  paths: () => string[];
};

export function programmePages(context: Context): ProgrammePages {
  const matches = once(() => matchNeeds(context));
  const makers: ProgrammePages["makers"] = {
    needs: once(() => buildNeedsPage(context, matches())),
    "need-lists": once(() => buildNeedPages(context, matches())),
    "near-index": once(() => buildNearIndexPage(context)),
    near: once(() => buildNearPages(context, matches())),
    contests: once(() => buildContestsPage(context)),
    coaching: once(() => buildCoachingPage(context)),
    targets: once(() => buildTargetsPage(context)),
    official: once(() => buildOfficialPage(context)),
  };
  const single = [
    ["/kebutuhan/", makers.needs],
    ["/dekat/", makers["near-index"]],
    ["/kompetisi/", makers.contests],
    ["/pembinaan/", makers.coaching],
    ["/target/", makers.targets],
    ["/hasil-resmi/", makers.official],
  ] as const;
  return {
    makers,
    paths: () => [
      ...single.flatMap(([path, make]) => (make() === null ? [] : [path])),
      ...needPlaces(context, matches()).map((place) => `/kebutuhan/${place}/`),
      ...(makers["near-index"]() === null ? [] : villagesOf(context).map(({ id }) => `/dekat/${id}/`)),
    ],
  };
}

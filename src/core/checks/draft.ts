import type { ScoreSheet } from "#core/csv/read-scores.ts";
import type { Sheet } from "#core/csv/sheet.ts";
import type { Fault } from "#core/faults/fault.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import type { CoachingSession } from "#core/schema/coaching-session.ts";
import type { CompetitionEntry } from "#core/schema/competition-entry.ts";
import type { Exception } from "#core/schema/exception.ts";
import type { GroupRow } from "#core/schema/group.ts";
import type { IndicatorRow } from "#core/schema/indicator.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { MethodHeader } from "#core/schema/method.ts";
import type { Need } from "#core/schema/need.ts";
import type { OfficialResult } from "#core/schema/official-result.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { Portal } from "#core/schema/portal.ts";
import type { Redirect } from "#core/schema/redirect.ts";
import type { Target } from "#core/schema/target.ts";
import type { Unit } from "#core/schema/unit.ts";

/** The files of one method folder as far as they could be read. */
export type MethodDraft = {
  folder: string;
  headerFile: string;
  header: MethodHeader | null;
  indicators: Sheet<IndicatorRow>;
  groups: Sheet<GroupRow>;
};

export type BoundaryDraft = Boundary & { file: string };

/** Everything that could be read, before the checks across rows and files; embargoed rows are still in it. */
export type Draft = {
  portal: Portal | null;
  units: Sheet<Unit>;
  innovations: Sheet<Innovation>;
  participations: Sheet<Participation>;
  scores: ScoreSheet;
  targets: Sheet<Target>;
  officialResults: Sheet<OfficialResult>;
  competitionEntries: Sheet<CompetitionEntry>;
  coachingSessions: Sheet<CoachingSession>;
  needs: Sheet<Need>;
  exceptions: Sheet<Exception>;
  redirects: Sheet<Redirect>;
  methods: readonly MethodDraft[];
  boundaries: readonly BoundaryDraft[];
  /** Every path in the data folder. */
  paths: readonly string[];
};

/** One rule over the whole draft; gives the faults it finds and stays silent where its input could not be read. */
export type DatasetCheck = (draft: Draft) => Iterable<Fault>;

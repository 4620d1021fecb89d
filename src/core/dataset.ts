import type { Boundary } from "./schema/boundary.ts";
import type { CoachingSession } from "./schema/coaching-session.ts";
import type { CompetitionEntry } from "./schema/competition-entry.ts";
import type { Exception } from "./schema/exception.ts";
import type { Innovation } from "./schema/innovation.ts";
import type { Method } from "./schema/method.ts";
import type { Need } from "./schema/need.ts";
import type { OfficialResult } from "./schema/official-result.ts";
import type { Participation } from "./schema/participation.ts";
import type { Portal } from "./schema/portal.ts";
import type { Redirect } from "./schema/redirect.ts";
import type { Target } from "./schema/target.ts";
import type { Unit } from "./schema/unit.ts";
import type { ScoreColumns } from "./score-columns.ts";

/** Everything that `data/` says, checked: references resolve, keys are unique. Records keep their file's order. */
export type Dataset = {
  portal: Portal;
  units: readonly Unit[];
  innovations: readonly Innovation[];
  participations: readonly Participation[];
  scores: ScoreColumns;
  targets: readonly Target[];
  officialResults: readonly OfficialResult[];
  competitionEntries: readonly CompetitionEntry[];
  coachingSessions: readonly CoachingSession[];
  needs: readonly Need[];
  exceptions: readonly Exception[];
  redirects: readonly Redirect[];
  /** By first year served, then id. At most one method serves a year. */
  methods: readonly Method[];
  boundaries: readonly Boundary[];
};

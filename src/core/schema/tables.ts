import { coachingSessionTable } from "./coaching-session.ts";
import { competitionEntryTable } from "./competition-entry.ts";
import { exceptionTable } from "./exception.ts";
import { groupTable } from "./group.ts";
import { indicatorTable } from "./indicator.ts";
import { innovationTable } from "./innovation.ts";
import { needTable } from "./need.ts";
import { officialResultTable } from "./official-result.ts";
import { participationTable } from "./participation.ts";
import { redirectTable } from "./redirect.ts";
import { scoreTable } from "./score.ts";
import type { Table } from "./table.ts";
import { targetTable } from "./target.ts";
import { unitTable } from "./unit.ts";
import { wideScoreTable } from "./wide-score.ts";

/** The CSVs at the top of `data/`, in the order in which the dictionary explains them. */
export const dataTables: readonly Table[] = [
  unitTable,
  innovationTable,
  participationTable,
  scoreTable,
  wideScoreTable,
  targetTable,
  officialResultTable,
  competitionEntryTable,
  coachingSessionTable,
  needTable,
  exceptionTable,
  redirectTable,
];

/** The CSVs inside each folder of `data/metode/`. */
export const methodTables: readonly Table[] = [indicatorTable, groupTable];
